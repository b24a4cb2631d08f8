import './switch.css'

interface SwitchProps {
  label: string
  on: boolean
  onChange: (on: boolean) => void
}

/** An on-off switch: a native checkbox that says what it is. */
export function Switch({ label, on, onChange }: SwitchProps) {
  return (
    <label className="switch">
      <span>{label}</span>
      <input type="checkbox" role="switch" checked={on} onChange={event => onChange(event.target.checked)} />
    </label>
  )
}
