import type { Rationale } from '../../lib/kindness/rules/rule'

/** The judge leaves the titles of its rules behind; this page alone has them, by the rule's file. */
const rationales = import.meta.glob<Rationale>(['../../lib/kindness/rules/*.ts', '!**/index.ts', '!**/rule.ts'], {
  eager: true,
  import: 'rationale',
})

/** What a rule is about, in a few words; its id where it has been dropped since. */
export const titleOf = (rule: string): string => rationales[`../../lib/kindness/rules/${rule}.ts`]?.title ?? rule
