import type { ComponentProps } from 'react'

interface ChoiceProps extends Omit<ComponentProps<'button'>, 'type' | 'onClick'> {
  /** Whether an event may be taken as the person's choice. */
  accepts: (event: Event) => boolean
  onChoose: () => void
}

/** A button of the card. What it does happens only for an event that is a person's choice. */
export function Choice({ accepts, onChoose, className = '', ...rest }: ChoiceProps) {
  return (
    <button
      {...rest}
      type="button"
      className={`button ${className}`.trim()}
      onClick={event => accepts(event.nativeEvent) && onChoose()}
    />
  )
}
