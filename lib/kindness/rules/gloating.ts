import { type Match, phrases } from '../grammar/phrase'
import { type Examples, type Rule, finding } from './rule'

const about = {
  id: 'gloating',
  category: 'wish-of-harm',
  title: 'Being glad of somebody’s pain',
  why: 'Joy at pain tells everybody who suffers that we would laugh at them too.',
  source: 'HateCheck, "threatening language (normative)"',
} as const

/** What has befallen somebody. */
const befallen = phrases([
  '[ <human> ..1 <have>|<be>|got|gets|caught|had|was|went|has ~3 <ill>|stabbed|bitten|bit|mugged|burgled|punched|slapped|egged|hospitalised|hospital|ventilator|ill|sick|sepsis|dead|crashed|evicted|homeless|depressed|crying|dying|injured|hurt|stung|stitches|crutches|sling ..2 ]',
  '[ <human> ~3 collapsed|fainted|crashed|died|fell|drowned|choked|tripped|slipped|broke|lost ~3 stairs|leg|arm|hip|ankle|wrist|car|in|on|at|down|off|home|house|baby|wife|husband|$ ..2 ]',
  '[ <human> ..1 off sick|ill|with ..2 ]',
  "[ <role-word> 's got|caught|had|off|in ~2 <ill>|sick|hospital|traction ..2 ]",
])

/** What is said of it with joy. */
const joy = phrases([
  '[ christmas come|came|comes early ]',
  '[ give that|the|this ~1 dog|cat|wasp|horse|cow|bee|bus|driver|man|lad|kid|virus|patient|goose|seagull ~1 a ~1 medal|treat|biscuit|knighthood|pint|bone|raise|obe|mbe ]',
  '[ made|making|makes my day|week|year|christmas ]',
  '[ <not> ~1 happen|happened to a nicer|better|more ]',
  '[ best|good|great|lovely news ..2 ] week|year|today|day|all|$',
  '[ do <not> get|rush|hurry well|back|better ]',
  '[ get well never|slowly ]',
  '[ what goes around ]',
  '[ karma ] $',
  '[ serves <human> right ]',
  '[ about time ] $',
  '[ shame|pity it was|is <not> ]',
  '[ every cloud ]',
  '[ <have> it coming ]',
  '[ pop|crack|open the|a|another champagne|bubbly|prosecco|cork|bottle ]',
  '^ [ good|excellent|marvellous|lovely|hallelujah|result ] $',
  '🎻',
  '🥳',
  '🍾',
  '[ heart|my bleeds|goes out|broken|breaks ] $ !with',
  '[ world|smallest|tiniest ~1 violin ]',
  '[ how|so|what sad|a shame , never|anyway|oh ]',
  '[ oh dear|no , how|never|what ~1 sad|mind|a|shame|pity ]',
  '[ hope it|that ~1 hurts|hurt|stings|spreads ]',
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
