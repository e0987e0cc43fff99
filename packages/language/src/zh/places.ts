import type { Layer } from '../lexicon/lexicon.ts'
import type { PlaceMeaning } from '../statements/meanings.ts'

const place = (extent: PlaceMeaning['extent'], words: string, yes: string) => ({
  id: `zh.place.${extent}`,
  patterns: [`(${words})`],
  means: { extent },
  yes: [yes],
})

const organ = (name: string, words: string, yes: string) => ({
  id: `zh.place.${name}`,
  patterns: [`(${words})`],
  means: { extent: 'distant' as const, organ: name },
  yes: [yes],
})

/** Chinese words that tell how far. */
export const places: Layer<PlaceMeaning> = {
  layer: 'place',
  rules: [
    place('local', '局部|吻合口|原位|瘤床|术区|切口|残胃|残端|手术区|术野', '局部复发。'),
    place('regional', '淋巴结|区域|腋窝|腋下|肺门|纵隔淋巴结', '淋巴结转移。'),
    place('distant', '远处|远隔|全身|多发脏器|远处淋巴结', '远处转移。'),
    organ('liver', '肝|肝脏|肝内|肝左叶|肝右叶|肝左外叶|肝右前叶|肝右后叶', '肝转移。'),
    organ('lung', '肺|双肺|肺部|肺内|右肺|左肺|右肺上叶|左肺上叶|右肺下叶|左肺下叶', '肺转移。'),
    organ('bone', '骨|椎体|胸椎|腰椎|肋骨|骨骼', '骨转移。'),
    organ('brain', '脑|颅内|脑膜', '脑转移。'),
    organ('peritoneum', '腹膜|网膜|腹腔|盆腔', '腹膜转移。'),
    organ('pleura', '胸膜', '胸膜转移。'),
    organ('adrenal', '肾上腺', '肾上腺转移。'),
    organ('stomach', '胃', '胃转移。'),
    organ('breast', '乳腺|乳', '乳腺转移。'),
    organ('colon', '结肠|肠', '结肠转移。'),
    organ('rectum', '直肠', '直肠转移。'),
    organ('ovary', '卵巢', '卵巢转移。'),
  ],
}
