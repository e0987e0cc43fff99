/**
 * Everyday Han characters, simplified and traditional, with those of medical reports: text decoded by the wrong table gives
 * rare characters instead. Chosen from general frequency lists; used for telling encodings apart and for nothing else.
 */
export const commonHan: ReadonlySet<string> = new Set(
  '的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里' +
    '用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心本前开但因只从想实日' +
    '军者意无力它与长把机十民第公此已工使情明性知全三又关点正业外将两高间由问很最重并物手应战向头文体政美' +
    '相见被利什二等产或新己制身果加西斯月话合回特代内信表化老给世位次度门任常先海通教儿原东声提立及比员解' +
    '水名真论处走义各入几口认条平系气题活尔更别打女变四神总何电数安少报才结反受目太量再感建务做接必场件计' +
    '管期市直德资命山金指克许统区保至队形社便空决治展马科司五基眼书非则听白却界达光放强即像难且权思王象完' +
    '病院医患者姓名男女岁号检查影诊断报告肿瘤癌肝肺胃肠乳腺脾肾胆胰骨脑淋巴结转移复发切除术化疗放疗免疫组' +
    '织细胞阳阴性未见考虑除外提示建议随访左右侧段叶大小约增强扫描结节密度低分化浸润脉管神经侵犯边缘阳级标本' +
    '送检描述意见住院门诊科室床记录日期时间血常规治疗药物方案周期剂量手术后前无有为及伴与其余' +
    '這個們來為國說時會對過發後裡種經麼學現當沒動還進樣實開從無與長機關點業將兩間問應戰頭體見產話與內門東' +
    '聲員論處義幾認條係氣題爾變總電數報結務場計資區隊決馬書聽達強難權醫患號檢查診斷報告腫瘤癌轉移復發術療' +
    '組織細陽陰慮議隨訪側葉約強掃節級標送錄時間藥劑' +
    '本日人年大十二国出事者社会見市月行分中上生同合三手自前内回名場東京的性部長立小地方体対明新力',
)

/** Signs of Japanese set in half width. */
export const commonKana: ReadonlySet<string> = new Set('ｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾉﾊﾋﾌﾏﾐﾑﾒﾓﾗﾘﾙﾚﾛﾝﾞﾟｰ')
