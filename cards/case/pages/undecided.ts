import { checkAgain, decide } from '../buttons.ts';
import { decision } from '../fix/decision.ts';
import { fixBox } from '../fix/fix-box.ts';
import { fixDetails } from '../fix/fix-details.ts';
import { byHand } from '../hand/by-hand.ts';
import { headline } from '../look/headline.ts';
import { note } from '../notes.ts';
import { type At, type Frame, known, type Page, page } from './page.ts';

export function diagnosed(current: At<'diagnosed'>, frame: Frame): Page {
  const heading = headline(current.diagnosis);
  return page(current, frame, heading, [
    ...known(current, frame),
    ...byHand(current.diagnosis),
    ...checkAgain(current),
  ]);
}

export function proposed(current: At<'proposed'>, frame: Frame): Page {
  const body = [...known(current, frame), ...fixBox(current.plan, frame.most), ...decide(current)];
  return page(current, frame, headline(current.diagnosis), body, [['Details', fixDetails(current.plan, frame.most)]]);
}

export function declined(current: At<'declined'>, frame: Frame): Page {
  const body = [...decision('Declined', current, frame.now), ...known(current, frame), ...checkAgain(current)];
  return page(current, frame, 'Fix declined; nothing was changed', body, [
    ['The fix', fixBox(current.plan, frame.most)],
  ]);
}

export function expired(current: At<'expired'>, frame: Frame): Page {
  const words = note('The look it rests on is too old to approve anything by.');
  const body = [...words, ...known(current, frame), ...checkAgain(current)];
  return page(current, frame, 'Proposal expired; nothing was changed', body, [
    ['The fix', fixBox(current.plan, frame.most)],
  ]);
}

export function overtaken(current: At<'overtaken'>, frame: Frame): Page {
  const words = note('A fresh look no longer proposes what was approved, so none of it was carried out.');
  const body = [
    ...words,
    ...decision('Approved', current, frame.now),
    ...known(current, frame),
    ...checkAgain(current),
  ];
  return page(current, frame, 'The facts changed after approval; nothing was changed', body, [
    ['The fix', fixBox(current.plan, frame.most)],
  ]);
}
