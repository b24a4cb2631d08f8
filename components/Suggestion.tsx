import './suggestion.css'

/** A whole new wording, set apart as something that could be posted. */
export function Suggestion({ id, text }: { id: string; text: string }) {
  return (
    <blockquote id={id} className="suggestion">
      <bdi>{text}</bdi>
    </blockquote>
  )
}
