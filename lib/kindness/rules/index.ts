import ableistPutDown from './ableist-put-down'
import agePutDown from './age-put-down'
import bloodOnHands from './blood-on-hands'
import classPutDown from './class-put-down'
import comparison from './comparison'
import corrupt from './corrupt'
import cruelBargain from './cruel-bargain'
import cruelMotive from './cruel-motive'
import crueltyEnjoyed from './cruelty-enjoyed'
import dehumanisingNoun from './dehumanising-noun'
import dismissal from './dismissal'
import genderedPutDown from './gendered-put-down'
import gloating from './gloating'
import goBack from './go-back'
import groupDerogation from './group-derogation'
import hiredForKind from './hired-for-kind'
import incapable from './incapable'
import indifference from './indifference'
import insultAdjective from './insult-adjective'
import insultEmoji from './insult-emoji'
import insultNoun from './insult-noun'
import languagePutDown from './language-put-down'
import lacking from './lacking'
import lessThanHuman from './less-than-human'
import lgbtPutDown from './lgbt-put-down'
import misfortuneWished from './misfortune-wished'
import mindReading from './mind-reading'
import motive from './motive'
import nobodyLikesYou from './nobody-likes-you'
import pileOn from './pile-on'
import sarcasticPraise from './sarcastic-praise'
import schooling from './schooling'
import secondNet from './second-net'
import sexualRemark from './sexual-remark'
import slur from './slur'
import sneerAtKind from './sneer-at-kind'
import soleBlame from './sole-blame'
import suspectedKind from './suspected-kind'
import swearingAt from './swearing-at'
import threatDirect from './threat-direct'
import threatIf from './threat-if'
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
  threatIf,
  threatVeiled,
  violenceCalledFor,
  wishOfHarm,
  misfortuneWished,
  gloating,
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
  sneerAtKind,
  suspectedKind,
  lgbtPutDown,
  languagePutDown,
  hiredForKind,
  agePutDown,
  swearingAt,
  insultNoun,
  insultAdjective,
  insultEmoji,
  villainNoun,
  cruelMotive,
  crueltyEnjoyed,
  cruelBargain,
  corrupt,
  bloodOnHands,
  incapable,
  schooling,
  comparison,
  lacking,
  nobodyLikesYou,
  worstPerson,
  sarcasticPraise,
  dismissal,
  pileOn,
  secondNet,
  usAndThem,
  soleBlame,
  mindReading,
  motive,
  indifference,
]
