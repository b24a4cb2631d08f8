import './suggestion.css'

/** A whole new wording, set apart as something that could be posted. */
export function Suggestion({ text }: { text: string }) {
  return (
    <blockquote className="suggestion">
      <bdi>{text}</bdi>
    </blockquote>
  )
}
