import type { Theme } from './themes.ts';

/** As Teams does it around its cards: breaking long words, links, buttons and fields are the page's. */
export function pageStyle({ page }: Theme): string {
  const { ground, link, button, primary, field, box } = page;
  return `
    body { margin: 0; background: ${ground}; }
    #frame { background: ${ground}; overflow-wrap: anywhere; font-family: Emoji, 'Open Sans', Japanese, sans-serif; }
    #frame a { color: ${link}; }
    #frame button {
      font: 600 14px Emoji, 'Open Sans', Japanese, sans-serif; padding: 5px 12px; border-radius: 4px;
      background: ${button.ground}; color: ${button.text}; border: 1px solid ${button.edge};
    }
    #frame button.style-positive { background: ${primary.ground}; color: ${primary.text}; border-color: ${primary.edge}; }
    #frame input, #frame textarea {
      background: ${field.ground}; color: ${field.text}; border: 1px solid ${field.edge}; border-radius: 4px; padding: 5px;
      box-sizing: border-box; width: 100%; font: 14px Japanese, sans-serif;
    }
    #frame .ac-container[style*='background-color'] { outline: ${box}; outline-offset: -1px; }
  `;
}
