import threatDirect from './threat-direct'
import threatIf from './threat-if'
import threatVeiled from './threat-veiled'
import violenceCalledFor from './violence-called-for'
import wishOfHarm from './wish-of-harm'
import misfortuneWished from './misfortune-wished'
import toldToDie from './told-to-die'
import worthlessLife from './worthless-life'
import dehumanisingNoun from './dehumanising-noun'
import lessThanHuman from './less-than-human'
import slur from './slur'
import groupDerogation from './group-derogation'
import groupHatred from './group-hatred'
import groupUnwanted from './group-unwanted'
import goBack from './go-back'
import genderedPutDown from './gendered-put-down'
import sexualRemark from './sexual-remark'
import ableistPutDown from './ableist-put-down'
import sneerAtKind from './sneer-at-kind'
import suspectedKind from './suspected-kind'
import lgbtPutDown from './lgbt-put-down'
import languagePutDown from './language-put-down'
import hiredForKind from './hired-for-kind'
import agePutDown from './age-put-down'
import swearingAt from './swearing-at'
import insultNoun from './insult-noun'
import insultAdjective from './insult-adjective'
import insultEmoji from './insult-emoji'
import tradeSneer from './trade-sneer'
import villainNoun from './villain-noun'
import cruelMotive from './cruel-motive'
import crueltyEnjoyed from './cruelty-enjoyed'
import cruelBargain from './cruel-bargain'
import corrupt from './corrupt'
import bloodOnHands from './blood-on-hands'
import incapable from './incapable'
import schooling from './schooling'
import comparison from './comparison'
import lacking from './lacking'
import nobodyLikesYou from './nobody-likes-you'
import worstPerson from './worst-person'
import sarcasticPraise from './sarcastic-praise'
import dismissal from './dismissal'
import pileOn from './pile-on'
import secondNet from './second-net'
import usAndThem from './us-and-them'
import soleBlame from './sole-blame'
import mindReading from './mind-reading'
import motive from './motive'
import indifference from './indifference'
import habitUsAndThem from './habit-us-and-them'
import habitSoleBlame from './habit-sole-blame'
import habitMindReading from './habit-mind-reading'
import type { Rule } from './rule'

/**
 * Every rule, from the gravest idea to the lightest. They are imported in the same order: rules that share words stand
 * near one another in the build, which packs it better.
 */
export const RULES: readonly Rule[] = [
  threatDirect,
  threatIf,
  threatVeiled,
  violenceCalledFor,
  wishOfHarm,
  misfortuneWished,
  toldToDie,
  worthlessLife,
  dehumanisingNoun,
  lessThanHuman,
  slur,
  groupDerogation,
  groupHatred,
  groupUnwanted,
  goBack,
  genderedPutDown,
  sexualRemark,
  ableistPutDown,
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
  tradeSneer,
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
  habitUsAndThem,
  habitSoleBlame,
  habitMindReading,
]
