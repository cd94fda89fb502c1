import { say } from '../../sentences/index.ts';
import { plain, run } from '../parts/run.ts';
import type { Button, Section } from '../parts/section.ts';
import { layout } from '../render.ts';
import aloneLayout from '../templates/alone.json' with { type: 'json' };

const drawAlone = layout(aloneLayout);

/** For whoever asked: four eyes are passed by a typed reason, which the channel is told. Everybody has the same card, so it is folded. */
export function approveAlone(data: Button['data']): readonly Section[] {
  const words = run(say('page.who-breaks-glass'));
  const element = drawAlone({
    title: say('page.break-glass'),
    runs: [words],
    label: say('page.ask-reason'),
    missing: say('page.reason-too-short'),
    go: say('page.approve-alone'),
    data,
    submit: { verb: 'approve', ...data },
  });
  return [{ element, lines: [plain([words]), say('page.alone-by-word', { word: 'break glass: ' })] }];
}
