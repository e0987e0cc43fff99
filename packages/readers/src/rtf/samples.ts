import { encode } from 'iconv-lite'

const raw = String.raw

/** Bytes written as \'hh. */
export function escaped(text: string, encoding: string): string {
  return [...encode(text, encoding)].map((byte) => `\\'${byte.toString(16).padStart(2, '0')}`).join('')
}

const wordHead = raw`{\rtf1\adeflang1025\ansi\ansicpg1252\uc1\adeff0\deff0\stshfdbch31505\deflang1031
{\fonttbl{\f0\fbidi \froman\fcharset0\fprq2{\*\panose 02020603050405020304}Times New Roman{\*\falt Tms};}
{\f3\fbidi \froman\fcharset2\fprq2 Symbol;}{\f10\fnil\fcharset2 Wingdings;}{\f43\froman\fcharset238 Times New Roman CE;}}
{\colortbl;\red0\green0\blue0;}{\*\defchp \fs22}{\stylesheet{\ql \f0\fs24 \snext0 Normal;}{\s1 heading 1;}}
{\*\listtable{\list{\listlevel{\leveltext\'01\'b7;}}}}{\*\rsidtbl \rsid1}{\*\generator Microsoft Word 16;}
{\info{\title Never seen}{\author Nobody}{\creatim\yr2023}}`

/** A letter as Word writes it. */
export const wordLetter = raw`${wordHead}\paperw11906\sectd
{\headerr \pard\plain \f0 Hill Clinic \'96 Ada Berg, born 3 May 1961\par}{\headerl \pard\plain Hill Clinic \'96 Ada Berg, born 3 May 1961\par}
{\footer \pard\plain Page {\field{\*\fldinst PAGE}{\fldrslt 1}}\par }
\pard\plain \ltrpar\ql \f0\fs24 {\rtlch\fcs1 \ab0 \ltrch\fcs0 \b Discharge letter}{\par }
Stay: 4{\~}\endash{ }19 June 2023, size {\f3 \'a3}3\'a0cm\line Gr\'f6\'dfe {\f43 \'b3}\par
{\listtext\pard\plain\f3 \'b7\tab}Adenocarcinoma, pT3{\strike  pN1} pN0\par
{\deleted Old words.}{\v secret}{\revised New words.}{\footnote \pard\plain {\super\chftn} By hand.}\par
\trowd\cellx100\pard\intbl Test\cell Value\cell Unit\cell\row
\trowd\cellx100\pard\intbl Leukocytes\cell 5.2\par high\cell 10{\super 9}/L\cell {\trowd\row }
\pard {\field{\*\fldinst {FORMCHECKBOX {\*\formfield{\fftype1\ffres25\ffdefres1{\*\ffname a}}}}}{\fldrslt }}smoker {\f10 \'a8} diabetes\par
{\*\shppict{\pict{\*\picprop{\sp{\sn a}{\sv b}}}\pngblip\picw10{\*\blipuid 00ff}
89504e47
0d0a}}{\nonshppict{\pict\wmetafile8 0100}}
{\object\objemb{\*\objclass Excel.Sheet.12}{\*\objdata 01050000}{\result {\pard Table shown}}}\page
Second page \ldblquote end\rdblquote\par
{\*\themedata 504b0304}{\*\datastore 00}}`

/** What a person sees of it. */
export const wordPages = [
  `Hill Clinic – Ada Berg, born 3 May 1961
Page 1
Discharge letter
Stay: 4 – 19 June 2023, size ≤3 cm
Größe ł
•\tAdenocarcinoma, pT3[crossed out:  pN1] pN0
New words.
Test\tValue\tUnit
Leukocytes\t5.2 high\t10⁹/L
[x] smoker ◻ diabetes
Table shown`,
  'Second page “end”\nBy hand.',
]

/** A letter of a Chinese hospital; its font 2 is marked as Western, as some systems do. */
export const chineseLetter = raw`{\rtf1\ansi\ansicpg936\deff0\deflang1033{\fonttbl{\f0\fnil\fcharset134 ${escaped('宋体', 'gbk')};}{\f1\fswiss\fcharset0 Arial;}{\f2\fswiss Arial;}}
{\header ${escaped('姓名：张三', 'gbk')}\par}
\viewkind4\uc2\pard\lang2052\f0\fs24 ${escaped('出院记录', 'gbk')}\par
\f1 CT: \f2${escaped('左肺', 'gbk')}\f1  ${escaped('腺癌', 'gbk')} 38\'b0C\par
{\uc2\u28107\'c1\'dc\u24052 ??}\f0${escaped('结', 'gbk')}\par
}`

export const chineseText = '姓名：张三\n出院记录\nCT: 左肺 腺癌 38°C\n淋巴结'

/** A mail as Outlook wraps it. */
export const wrappedPage = raw`{\rtf1\ansi\ansicpg1252\fromhtml1 \deff0{\fonttbl{\f0\fswiss\fcharset0 Arial;}{\f1\fmodern\fcharset134 SimSun;}}{\colortbl;}
{\*\generator Microsoft Exchange Server;}{\*\formatConverter x;}{\*\htmltag19 <html>}{\*\htmltag34 <head>}{\*\htmltag1 <meta charset="gb2312">}{\*\htmltag41 </head>}{\*\htmltag50 <body>}
{\*\htmltag64 <p>}\htmlrtf {\htmlrtf0 Gr\'fc\'dfe, 3 < 5 {\*\htmltag84 &amp;}\htmlrtf &x\htmlrtf0  more{\*\htmltag84 &nbsp;}\htmlrtf \'a0\htmlrtf0
{\*\mhtmltag84 <a>}{\*\htmltag116 <br>}\htmlrtf \line\htmlrtf0 \htmlrtf\f1\htmlrtf0\'d6\'d0{\*\htmltag72 </p>}\htmlrtf\par}\htmlrtf0
{\*\htmltag64 <table><tr><td>}CEA{\*\htmltag64 </td>\par <td>}5{\*\htmltag64 </td></tr></table>}{\*\htmltag58 </body>}}`
