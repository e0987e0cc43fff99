/** A discharge letter as a hospital system prints it to a web page. */
export const dischargeLetter = `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>Letter 4711</title>
<style>p { margin: 0 }</style><script>print("never")</script></head>
<body>
<div class="head"><img src="data:image/png;base64,iVBORw0KGgo=" alt="Hill Clinic"> Department of Surgery</div>
<h1>Discharge letter</h1>
<p>Ms&nbsp;Ada Berg, born 3&nbsp;May 1961,<br>
was with us from <b>4</b> to <b>19 June 2023</b>.</p>
<h2>Diagnosis</h2>
<ul><li>Adenocarcinoma of the sigmoid colon, pT3 pN1
  <li><s>Liver metastasis</s> Liver cyst</ul>
<h2>Laboratory</h2>
<table border=1>
<thead><tr><th>Test<th>Value<th>Unit</thead>
<tbody>
<tr><td>Leukocytes</td><td>5.2</td><td>10<sup>9</sup>/L</td></tr>
<tr><td>CEA</td><td></td><td>&micro;g/L</td></tr>
<tr><td>CRP</td><td><p>12</p><p>(high)</p></td><td>mg/L</td></tr>
</tbody></table>
<p hidden>Template 12</p>
<form>Smoker: <input type=radio name=s checked>no <input type=radio name=s>yes
Ward <select><option>A1<option selected>B2</select></form>
<ol><li>Chemotherapy<li>Control in 3 months</ol>
<pre>
Dose   mg
 850   2x
</pre>
<!-- printed by system -->
</body></html>`

/** What a person sees of it. */
export const dischargeText = `[picture: Hill Clinic] Department of Surgery

Discharge letter
Ms Ada Berg, born 3 May 1961,
was with us from 4 to 19 June 2023.

Diagnosis
- Adenocarcinoma of the sigmoid colon, pT3 pN1
- [crossed out: Liver metastasis] Liver cyst

Laboratory
Test\tValue\tUnit
Leukocytes\t5.2\t10⁹/L
CEA\t\tµg/L
CRP\t12 (high)\tmg/L
Smoker: [x] no [ ] yes Ward B2
1. Chemotherapy
2. Control in 3 months
Dose   mg
 850   2x`

/** A letter of a Chinese hospital; `charset` is what it says of itself. */
export function chineseLetter(charset: string): string {
  return `<html><head><meta http-equiv="Content-Type" content="text/html; charset=${charset}"><title>出院记录</title></head>
<body><center><h3>出院记录</h3></center><table><tr><td>姓名：张三</td><td>性别：女</td></tr></table>
<p>诊断：左肺上叶浸润性腺癌，淋巴结未见转移。</p></body></html>`
}

export const chineseText = '出院记录\n姓名：张三\t性别：女\n诊断：左肺上叶浸润性腺癌，淋巴结未见转移。'
