import ableistPutDown from './ableist-put-down'
import bloodOnHands from './blood-on-hands'
import classPutDown from './class-put-down'
import comparison from './comparison'
import corrupt from './corrupt'
import cruelBargain from './cruel-bargain'
import cruelMotive from './cruel-motive'
import dehumanisingNoun from './dehumanising-noun'
import dismissal from './dismissal'
import genderedPutDown from './gendered-put-down'
import goBack from './go-back'
import groupDerogation from './group-derogation'
import incapable from './incapable'
import insultAdjective from './insult-adjective'
import insultEmoji from './insult-emoji'
import insultNoun from './insult-noun'
import lessThanHuman from './less-than-human'
import mindReading from './mind-reading'
import nobodyLikesYou from './nobody-likes-you'
import pileOn from './pile-on'
import sarcasticPraise from './sarcastic-praise'
import schooling from './schooling'
import sexualRemark from './sexual-remark'
import slur from './slur'
import soleBlame from './sole-blame'
import swearingAt from './swearing-at'
import threatDirect from './threat-direct'
import threatVeiled from './threat-veiled'
import toldToDie from './told-to-die'
import usAndThem from './us-and-them'
import villainNoun from './villain-noun'
import violenceCalledFor from './violence-called-for'
import wishOfHarm from './wish-of-harm'
import worstPerson from './worst-person'
import worthlessLife from './worthless-life'
import type { Rule } from './rule'

/** Every rule, from the gravest idea to the lightest. */
export const RULES: readonly Rule[] = [
  threatDirect,
  threatVeiled,
  violenceCalledFor,
  wishOfHarm,
  toldToDie,
  worthlessLife,
  dehumanisingNoun,
  lessThanHuman,
  slur,
  groupDerogation,
  goBack,
  genderedPutDown,
  sexualRemark,
  ableistPutDown,
  classPutDown,
  swearingAt,
  insultNoun,
  insultAdjective,
  insultEmoji,
  villainNoun,
  cruelMotive,
  cruelBargain,
  corrupt,
  bloodOnHands,
  incapable,
  schooling,
  comparison,
  nobodyLikesYou,
  worstPerson,
  sarcasticPraise,
  dismissal,
  pileOn,
  usAndThem,
  soleBlame,
  mindReading,
]
