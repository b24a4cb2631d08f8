import './ceiling-choice.css'
import { useId } from 'react'
import { type Ceiling, CEILINGS } from '../lib/storage/settings'
import { wording } from './wording'

interface CeilingChoiceProps {
  value: Ceiling
  onChange: (ceiling: Ceiling) => void
}

/** How many pauses a day there are at most. */
export function CeilingChoice({ value, onChange }: CeilingChoiceProps) {
  const { ceiling } = wording.settings
  const id = useId()
  return (
    <fieldset className="ceiling row">
      <legend className="hidden">{ceiling.title}</legend>
      {CEILINGS.map(each => (
        <label key={each}>
          <input type="radio" name={id} value={each} checked={value === each} onChange={() => onChange(each)} />
          {each === 'none' ? ceiling.none : ceiling.times(each)}
        </label>
      ))}
    </fieldset>
  )
}
