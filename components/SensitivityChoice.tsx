import './sensitivity-choice.css'
import { useId } from 'react'
import type { Sensitivity, Verdict } from '../lib/kindness'
import { wording } from './wording'

/** A post, and what each sensitivity would do with it. */
export interface Example {
  text: string
  verdicts: Readonly<Record<Sensitivity, Verdict>>
}

interface SensitivityChoiceProps {
  value: Sensitivity
  examples: readonly Example[]
  onChange: (sensitivity: Sensitivity) => void
}

const sensitivities = Object.keys(wording.sensitivities) as Sensitivity[]
const verdicts = Object.keys(wording.verdicts) as Verdict[]

/** How much to notice: three levels, each with real posts and what it would do with them. */
export function SensitivityChoice({ value, examples, onChange }: SensitivityChoiceProps) {
  const id = useId()
  return (
    <fieldset className="sensitivity stack">
      <legend className="hidden">{wording.settings.sensitivity.title}</legend>
      {sensitivities.map(level => (
        <div key={level} className="level">
          <label>
            <input
              type="radio"
              name={id}
              value={level}
              checked={value === level}
              aria-describedby={`${id}-${level}`}
              onChange={() => onChange(level)}
            />
            {wording.sensitivities[level].name}
          </label>
          <div id={`${id}-${level}`} className="about">
            <p>{wording.sensitivities[level].about}</p>
            <dl className="small">
              {verdicts.map(verdict => (
                <Group key={verdict} verdict={verdict} posts={examples.filter(e => e.verdicts[level] === verdict)} />
              ))}
            </dl>
          </div>
        </div>
      ))}
    </fieldset>
  )
}

function Group({ verdict, posts }: { verdict: Verdict; posts: readonly Example[] }) {
  if (posts.length === 0) return null
  return (
    <div>
      <dt>{wording.verdicts[verdict]}</dt>
      {posts.map(({ text }) => (
        <dd key={text} className={verdict}>
          <q>{text}</q>
        </dd>
      ))}
    </div>
  )
}
