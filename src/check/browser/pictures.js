// Draws the pathway for the README, and takes the journey's pictures over when it has been made.
import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { out } from './application.js';
import { context, startBrowser } from './chromium.js';

const project = fileURLToPath(new URL('../../..', import.meta.url));
const drawing = fileURLToPath(new URL('../node_modules/bpmn-js/dist/', import.meta.url));

const browser = await startBrowser();
try {
  const page = await (await context(browser)).newPage();
  await page.setContent('<body style="margin:0"><div id="picture" style="width:1400px;height:900px"></div></body>');
  await page.addStyleTag({ path: join(drawing, 'assets/diagram-js.css') });
  await page.addStyleTag({ path: join(drawing, 'assets/bpmn-js.css') });
  await page.addScriptTag({ path: join(drawing, 'bpmn-viewer.production.min.js') });
  const xml = readFileSync(join(project, 'processes/PersonalBudgetPathwayProcess.bpmn'), 'utf8');
  const size = await page.evaluate(async model => {
    const viewer = new window.BpmnJS({ container: '#picture' });
    await viewer.importXML(model);
    const canvas = viewer.get('canvas');
    const { x, y, width, height } = canvas.viewbox().inner;
    const box = { x: x - 20, y: y - 20, width: Math.ceil(width) + 40, height: Math.ceil(height) + 60 };
    Object.assign(document.getElementById('picture').style, { width: box.width + 'px', height: box.height + 'px' });
    canvas.resized();
    canvas.viewbox(box);
    return box;
  }, xml);
  await page.setViewportSize({ width: size.width, height: size.height });
  await page.locator('#picture').screenshot({ path: join(project, 'docs/images/pathway.png') });
} finally {
  await browser.close();
}

const OF_THE_WALK = {
  contact: '01-contact-refused', 'means-test': '03-means-test', 'sign-off': '06-sign-off', cockpit: '08-cockpit',
};
for (const [name, picture] of Object.entries(OF_THE_WALK)) {
  const source = join(out, picture + '.png');
  if (existsSync(source)) {
    copyFileSync(source, join(project, `docs/images/${name}.png`));
  }
}
