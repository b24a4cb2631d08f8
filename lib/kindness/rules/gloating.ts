import { type Match, phrases } from '../grammar/phrase'
import { type Examples, type Rationale, type Rule, finding } from './rule'

export const rationale: Rationale = {
  title: 'Being glad of somebody’s pain',
  why: 'Joy at pain tells everybody who suffers that we would laugh at them too.',
  source: 'HateCheck, "threatening language (normative)"',
}

const about = {
  id: 'gloating',
  category: 'wish-of-harm',
} as const

/** What has befallen somebody. */
const befallen = phrases([
  '[ <human> ..1 <be>|<have>|caught|gets|got|had|has|was|went ~3 <ill>|bit|bitten|burgled|crashed|crutches|crying|dead|depressed|dying|egged|evicted|homeless|hospital|hospitalised|hurt|ill|injured|mugged|punched|sepsis|sick|slapped|sling|stabbed|stitches|stung|ventilator ..2 ]',
  '[ <human> ~3 broke|choked|collapsed|crashed|died|drowned|fainted|fell|lost|slipped|tripped ~3 ankle|arm|at|baby|car|down|hip|home|house|husband|in|leg|off|on|stairs|wife|wrist|$ ..2 ]',
  '[ <human> ..1 off ill|sick|with ..2 ]',
  "[ <role-word> 's caught|got|had|in|off ~2 <ill>|hospital|sick|traction ..2 ]",
])

/** What is said of it with joy. */
const joy = phrases([
  '[ christmas came|come|comes early ]',
  '[ give that|the|this ~1 bee|bus|cat|cow|dog|driver|goose|horse|kid|lad|man|patient|seagull|virus|wasp ~1 a ~1 biscuit|bone|knighthood|mbe|medal|obe|pint|raise|treat ]',
  '[ made|makes|making my christmas|day|week|year ]',
  '[ <not> ~1 happen|happened to a better|more|nicer ]',
  '[ best|good|great|lovely news ..2 ] all|day|today|week|year|$',
  '[ do <not> get|hurry|rush back|better|well ]',
  '[ get well never|slowly ]',
  '[ what goes around ]',
  '[ karma ] $',
  '[ serves <human> right ]',
  '[ about time ] $',
  '[ pity|shame it is|was <not> ]',
  '[ every cloud ]',
  '[ <have> it coming ]',
  '[ crack|open|pop a|another|the bottle|bubbly|champagne|cork|prosecco ]',
  '^ [ excellent|good|hallelujah|lovely|marvellous|result ] $',
  '🎻',
  '🥳',
  '🍾',
  '[ heart|my bleeds|goes breaks|broken|out ] $ !with',
  '[ smallest|tiniest|world ~1 violin ]',
  '[ how|so|what a|sad shame , anyway|never|oh ]',
  '[ oh dear|no , how|never|what ~1 a|mind|pity|sad|shame ]',
  '[ hope it|that ~1 hurt|hurts|spreads|stings ]',
])

const rule: Rule = {
  ...about,
  find: doc => {
    if (/\b(?:back|better|home|recovered|recovering|safe)\b/.test([...doc.words].join(' '))) return []
    const own = ({ from }: Match) => !doc.mentioned[from]
    const glad = joy(doc).filter(own)
    if (glad.length === 0) return []
    return befallen(doc)
      .filter(own)
      .map(({ from, to }) =>
        finding(about, doc, from, to, () => 'This is glad of somebody’s pain, so no point gets through.'),
      )
  },
}

export default rule

export const examples: Examples = {
  flags: [
    'The bailiff got bitten again. Give that dog a medal.',
    'Hear the dean is off sick. What goes around.',
    'She has shingles. Christmas come early.',
    'The landlord fell down the stairs. Couldn’t happen to a nicer man.',
  ],
  spares: [
    ['She was off sick and now she is back, made my day', 'joy at a return'],
    ['The consultant has shingles, please cover clinic', 'a rota'],
    ['He got the all clear, best news this year', 'kind'],
    ['I broke my ankle. Christmas come early, eh?', 'oneself'],
  ],
  misses: [],
}
