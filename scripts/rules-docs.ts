/** Writes docs/rules.md from the rules themselves: `npx tsx scripts/rules-docs.ts`. */
import { writeFileSync } from 'node:fs'
import { CATEGORIES, SENSITIVITIES } from '../lib/kindness'
import { VERDICTS } from '../lib/kindness/decide'
import { RULES } from '../lib/kindness/rules'
import type { Examples, Rationale } from '../lib/kindness/rules/rule'

const proof = async (id: string) =>
  (await import(`../lib/kindness/rules/${id}.ts`)) as { rationale: Rationale; examples: Examples }

const sections = await Promise.all(
  CATEGORIES.map(async category => {
    const verdicts = SENSITIVITIES.map(level => `${level}: ${VERDICTS[category][level]}`).join(' · ')
    const rules = await Promise.all(
      RULES.filter(rule => rule.category === category).map(async ({ id }) => {
        const { rationale, examples } = await proof(id)
        const { title, why, source } = rationale
        const { flags, spares, misses } = examples
        return [
          `### ${title}`,
          `\`${id}\`. ${why}`,
          `Source: ${source}.`,
          `- Notices: ${flags.slice(0, 3).join(' · ')}`,
          `- Leaves alone: ${spares
            .slice(0, 3)
            .map(([text, reason]) => `${text} (${reason})`)
            .join(' · ')}`,
          ...(misses.length > 0 ? [`- Still misses: ${misses.join(' · ')}`] : []),
        ]
          .join('\n\n')
          .replaceAll('\n\n- ', '\n- ')
      }),
    )
    return [`## ${category}`, verdicts, ...rules].join('\n\n')
  }),
)

const page = `# The rules

Made by \`npx tsx scripts/rules-docs.ts\` from \`lib/kindness/rules\`; change a rule there, then run it again.

Each rule is one idea about what words do to a person. What a finding leads to hangs on its category and on how much the
person asked us to notice.

${sections.join('\n\n')}
`

writeFileSync('docs/rules.md', page)
