import { plain, run } from '../parts/run.ts';
import type { Button, Section } from '../parts/section.ts';
import { layout } from '../render.ts';
import aloneLayout from '../templates/alone.json' with { type: 'json' };

const drawAlone = layout(aloneLayout);

/** For whoever asked: four eyes are passed by a typed reason, which the channel is told. Everybody has the same card, so it is folded. */
export function approveAlone(data: Button['data']): readonly Section[] {
  const words = run(
    'For whoever asked, where nobody else is there: it is marked in the audit and told to this conversation.',
  );
  const element = drawAlone({
    title: 'Approve alone (break glass)',
    runs: [words],
    label: 'Why can nobody else approve it?',
    missing: 'A reason of at least 10 letters is needed.',
    go: 'Approve alone',
    data,
    submit: { verb: 'approve', ...data },
  });
  return [{ element, lines: [plain([words]), 'Approve alone: say "break glass: " and the reason.'] }];
}
