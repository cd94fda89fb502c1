import type { Browser } from 'playwright-core';

/** The icons of the Teams app: what each is drawn from, and how many dots it is wide and high. */
export const ICONS = [
  { from: 'manifest/color.svg', to: 'manifest/color.png', side: 192 },
  { from: 'manifest/outline.svg', to: 'manifest/outline.png', side: 32 },
] as const;

/** Draws an SVG dot by dot; where it paints nothing the picture is transparent. */
export async function icon(browser: Browser, svg: string, side: number): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width: side, height: side } });
  await page.setContent(`<!doctype html><style>body { margin: 0 } svg { display: block }</style>${svg}`);
  const png = await page.screenshot({ omitBackground: true });
  await page.close();
  return png;
}
