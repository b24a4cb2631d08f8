import { type Plugin, Visitor } from 'vite'

/** The tables of the lexicon whose rows give reasons. */
const TABLES = /\/lib\/kindness\/lexicon\/(?:adjectives|dehumanising|insults|slurs|villains)\.ts$/

/** Of each row of the lexicon, keeps the word; its region, source and sense are for people who read the tables. */
export const leaveReasonsOut = (): Plugin => ({
  name: 'leave-reasons-out',
  transform: {
    filter: { id: TABLES },
    handler(code) {
      const kept: string[] = []
      let at = 0
      new Visitor({
        ArrayExpression({ elements: [word, ...reasons] }) {
          const last = reasons.at(-1)
          if (word?.type !== 'Literal' || !last) return
          kept.push(code.slice(at, word.end))
          at = last.end
        },
      }).visit(this.parse(code))
      return { code: kept.join('') + code.slice(at), map: null }
    },
  },
})
