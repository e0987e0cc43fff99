const names = (list: string) => new Set(list.split(' '))

/** Words and signs that stand for text. */
export const wordText = new Map(
  Object.entries({
    bullet: '•',
    emdash: '—',
    endash: '–',
    lquote: '‘',
    rquote: '’',
    ldblquote: '“',
    rdblquote: '”',
    tab: '\t',
    '\t': '\t',
    '~': ' ',
    _: '-',
    emspace: ' ',
    enspace: ' ',
    qmspace: ' ',
  }),
)

/** Groups whose text is not part of the letter. */
export const skipped = names(
  'aftncn aftnsep aftnsepc annotation atnid atnauthor colortbl datafield factoidname filetbl formtype ftncn ftnsep ftnsepc generator info listtable listoverridetable nonshppict nonesttables objclass objdata revtbl rsidtbl rxe shprslt sn stylesheet tc template themedata txe xe xmlnstbl',
)

/** Groups marked as safe to skip that hold text or pictures of the letter all the same. */
export const starred = names('fldinst formfield htmltag nesttableprops objdata shpinst shppict shptxt ud')

/** Groups whose own text is no text of the letter, but which may hold pictures or boxes of text. */
export const quiet = names('fldinst nesttableprops shpinst shppict sp sv upr')

export const heads = names('header headerf headerl headerr footer footerf footerl footerr')

/** How the file of a picture is named at its end. */
export const pictureEndings = new Map(
  Object.entries({
    pngblip: 'png',
    jpegblip: 'jpg',
    emfblip: 'emf',
    wmetafile: 'wmf',
    macpict: 'pict',
    dibitmap: 'dib',
    wbitmap: 'bmp',
  }),
)
