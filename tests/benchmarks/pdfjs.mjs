// PDFs -> a JSON list of their words as pdf.js gives them. Arguments: pdfjs-dist, furniture in points, files.
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const [dist, furniture, ...files] = process.argv.slice(2);
const { getDocument } = await import(pathToFileURL(path.join(dist, 'legacy/build/pdf.mjs')).href);

async function words(file) {
  const data = new Uint8Array(fs.readFileSync(file));
  const pdf = await getDocument({ data, verbosity: 0, disableFontFace: true }).promise;
  let text = '';
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    const inside = ({ transform }) => transform[5] > +furniture && transform[5] < page.view[3] - furniture;
    text += items.filter((item) => item.str !== undefined && inside(item)).map((item) => item.str + ' ').join('');
  }
  return text;
}

const texts = [];
for (const file of files) texts.push(await words(file));
console.log(JSON.stringify(texts));
