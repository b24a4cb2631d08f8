import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import '../../../lib/kindness'
import { read } from '../../../lib/kindness/grammar/document'
import { DISGUISABLE } from '../../../lib/kindness/lexicon'
import { contraction } from '../../../lib/kindness/text/contractions'
import { fold } from '../../../lib/kindness/text/fold'
import { squeeze } from '../../../lib/kindness/text/fold/stretch'

/** A hidden or a held letter leaves some words undecided (`b*tch`, `leeeches`): the other word will do as well. */
const fits = (found: string, word: string) =>
  squeeze(found) === squeeze(word) ||
  (found.length === word.length && [...found].filter((letter, i) => letter !== word[i]).length <= 1)

/** Every word of the lexicon that is long enough to be known again for certain. */
const WORDS = [...DISGUISABLE].filter(word => /^[a-z]{5,}$/.test(word))

const LEET: Readonly<Record<string, string>> = { a: '4', e: '3', i: '1', o: '0', s: '5', t: '7' }
const CYRILLIC: Readonly<Record<string, string>> = {
  a: 'а',
  c: 'с',
  e: 'е',
  i: 'і',
  o: 'о',
  p: 'р',
  s: 'ѕ',
  x: 'х',
  y: 'у',
}
const swap = (letters: Readonly<Record<string, string>>) => (word: string) =>
  [...word].map(letter => letters[letter] ?? letter).join('')
const middle = (word: string) => Math.floor(word.length / 2)

const DISGUISES: readonly (readonly [name: string, hide: (word: string) => string])[] = [
  ['capitals', word => word.toUpperCase()],
  ['alternating capitals', word => [...word].map((letter, i) => (i % 2 ? letter.toUpperCase() : letter)).join('')],
  ['leetspeak', word => word[0] + swap(LEET)(word.slice(1))],
  ['one digit', word => word.replace(/(?<=.)[aeiost]/, letter => LEET[letter]!)],
  ['an at-sign', word => word.replace(/(?<=.)a/, '@')],
  ['a dollar sign', word => word.replace(/(?<=.)s/, '$')],
  ['a stretched vowel', word => word.replace(/[aeiouy]/, vowel => vowel.repeat(5))],
  ['a stretched end', word => word + word.at(-1)!.repeat(4)],
  ['spaces between', word => [...word].join(' ')],
  ['dots between', word => [...word].join('.')],
  ['hyphens between', word => [...word].join('-')],
  ['a hyphen', word => `${word.slice(0, middle(word))}-${word.slice(middle(word))}`],
  ['zero-width spaces', word => [...word].join('\u200B')],
  ['soft hyphens', word => [...word].join('\u00AD')],
  ['Cyrillic look-alikes', swap(CYRILLIC)],
  ['full width', word => [...word].map(letter => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)).join('')],
  ['accents', word => word.replace(/[aeiou]/g, vowel => `${vowel}\u0301`)],
  ['one hidden letter', word => `${word.slice(0, middle(word))}*${word.slice(middle(word) + 1)}`],
  ['emphasis', word => `*${word}*`],
  ['underlining', word => `_${word}_`],
]

describe('each word of five letters and more is found under', () => {
  it.each(DISGUISES)('%s', (_, hide) => {
    const isFound = (word: string) =>
      read(`you ${hide(word)}`).tokens.some(token => DISGUISABLE.has(token.word) && fits(token.word, word))
    const lost = WORDS.filter(word => !isFound(word))
    expect(lost).toEqual([])
  })
})

describe('words run together', () => {
  it.each([
    ['youareanidiot', 'you are an idiot'],
    ['YouAbsoluteMoron', 'you absolute moron'],
    ['theyreallscum', "they 're all scum"],
    ['womenarevermin', 'women are vermin'],
    ['Ihate', 'i hate'],
    ['peopledeserve', 'people deserve'],
    ['womenshould', 'women should'],
    ['shouldbe', 'should be'],
  ])('come apart: %s', (written, words) => {
    expect(
      read(written)
        .tokens.map(({ word }) => word)
        .join(' '),
    ).toBe(words)
  })

  it('are marked to the letter', () => {
    const text = 'And youareanidiot still'
    const idiot = read(text).tokens.find(({ word }) => word === 'idiot')
    expect([idiot?.start, idiot?.end]).toEqual([text.indexOf('idiot'), text.indexOf('idiot') + 5])
  })

  it.each([
    'therapist',
    'Whitehall',
    'sheepdogs',
    'transform',
    'screwdrivers',
    'furthermore',
    'overlooked',
    'YouTube',
    '@youareanidiot',
    '#AllWomenAre',
  ])('stay whole where they are one: %s', written => {
    expect(read(written).tokens.map(({ word }) => word)).toEqual([written.toLowerCase()])
  })
})

describe('a slip of the pen', () => {
  it.each([
    ['wmen', 'women'],
    ['imigrants', 'immigrants'],
    ['haet', 'hate'],
    ['Mulsims', 'muslims'],
    ['sutpid', 'stupid'],
    ['poeple', 'people'],
  ])('is read as what was meant: %s', (written, word) => {
    expect(read(`Those ${written} again`).tokens[1]?.word).toBe(word)
  })
})

/** Words of the clinic, one slip of the pen from an insult, or with one inside. */
const CLINICAL =
  'abdominal abscess acetazolamide adenoids aldactone amniocentesis anaesthetist anal analgesia analysis angina arsenic ascites assessor asthma azathioprine basal bisoprolol bleeder bolus buttock caecum cannula catheter cephalic cervix clitoral coccyx cockroft coitus colic condom constipation coronary cortisol cotinine creatinine cryptosporidium cumulative cystitis cyst deceased defecate dermatome diastole dilator diuretic duodenum dyke dysphagia embolus enuresis epididymis episiotomy faecal faeces fibroid fistula flaccid flatulence fundus gastric genitals glans gonad haematuria haemorrhoid hiatus hiccup hysterectomy ileum incompetence infarct intercourse intussusception ischaemia jejunum keloid labia lactate laparotomy lassa libido lithotomy lumpectomy mastitis meatus menses methotrexate micturition mons mucus nasal necrosis nitrate nipple oedema oesophagus oestrogen orchitis orgasm ovum oxytocin palsy penicillin penis perineum phlegm phimosis placenta plasma polyps prostate pubic pus pustule pyelitis rectal rectum retardation scrotum semen septic sclerosis scapula sebum senna serum shingles sigmoid spasm spastic specialist sputum stool striae suppository swab syncope tardive testicle thrush titrate tits trochanter tumour uterus vagina vaginal vagus varices vas vesicle villus virus vulva whitlow'.split(
    ' ',
  )

/** Whether the judge read one of the lexicon's words into a word that is not it. */
function imagined(written: string): string | undefined {
  const plain = fold(written).text
  return read(written).tokens.find(
    ({ word, kind }) => kind === 'word' && DISGUISABLE.has(word) && !plain.includes(word),
  )?.word
}

describe('no word is found by folding that is not written, among', () => {
  it('words of the clinic', () => {
    expect(CLINICAL.filter(imagined)).toEqual([])
  })

  it.each(['british', 'american'])(
    'the words of Debian’s %s list',
    list => {
      const file = `/usr/share/dict/${list}-english`
      if (!existsSync(file)) {
        console.log(`Skipped: there is no ${file}; apt-get install w${list} brings it.`)
        return
      }
      const words = readFileSync(file, 'utf8').split('\n').filter(Boolean)
      expect(words.length).toBeGreaterThan(50_000)
      expect(words.filter(imagined).map(word => `${word} → ${imagined(word)}`)).toEqual([])
      const apart = words.filter(word => !word.includes("'") && read(word).tokens.length > 1)
      expect(apart.filter(word => !/(?:women|girls|people|folks)$/.test(word) && !contraction(word))).toEqual([])
    },
    60_000,
  )
})
