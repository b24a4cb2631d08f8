import '../../components/theme.css'
import '../../components/page.css'
import { createRoot } from 'react-dom/client'
import { browser } from 'wxt/browser'
import { PracticeComposer } from '../../components/PracticeComposer'
import { wording } from '../../components/wording'
import { guardPractice } from './practice'
import { samples } from './samples'

const { title, lead, does, never, practice, next } = wording.welcome

// Before the page renders, so that its listeners come first, as a content script's do.
guardPractice()

createRoot(document.getElementById('root')!).render(
  <main className="page">
    <header>
      <img src="/icon.svg" alt="" width="56" height="56" />
      <h1>{title}</h1>
      <p>{lead}</p>
    </header>
    <section aria-labelledby="practice">
      <h2 id="practice">{practice.title}</h2>
      <p>{practice.about}</p>
      <PracticeComposer samples={samples} />
    </section>
    <section aria-labelledby="does">
      <h2 id="does">{does.title}</h2>
      <ul className="list">
        {does.items.map(item => (
          <li key={item}>{item}</li>
        ))}
      </ul>
      <p>{does.fierce}</p>
    </section>
    <section aria-labelledby="never">
      <h2 id="never">{never.title}</h2>
      <ul className="list">
        {never.items.map(item => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </section>
    <section aria-labelledby="next">
      <h2 id="next">{next.title}</h2>
      <p>{next.about}</p>
      <button type="button" className="button" onClick={() => void browser.runtime.openOptionsPage()}>
        {next.settings}
      </button>
    </section>
  </main>,
)
