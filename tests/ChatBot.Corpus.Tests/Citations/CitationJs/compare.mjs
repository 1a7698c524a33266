// Reads [{ record, bibtex, ris }] from standard input; writes for each how citation-js cites the record in APA, and what it reads from the two exports.
import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'

const Cite = createRequire(import.meta.url)('citation-js')
const cited = (record) => new Cite([record]).format('bibliography', { format: 'text', template: 'apa', lang: 'en-US' }).trim()
const read = (text) => new Cite(text).data[0]

const results = JSON.parse(readFileSync(0, 'utf8')).map(({ record, bibtex, ris }) => ({ apa: cited(record), bibtex: read(bibtex), ris: read(ris) }))
process.stdout.write(JSON.stringify(results))
