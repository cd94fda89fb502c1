import fc from 'fast-check';
import { conceptsIn } from '../../../cards/concepts/find.ts';
import { nearestNames } from '../../../cards/concepts/nearest.ts';
import { cpuMilliseconds } from '../../helpers/cpu-time.ts';
import { pieces } from './pieces.ts';

test('whatever is repeated a hundred thousand characters long is read at once', () => {
  fc.assert(
    fc.property(fc.array(pieces, { minLength: 1, maxLength: 3 }), (parts) => {
      const text = `${parts.join(' ')} `.repeat(100_000).slice(0, 100_000);
      const took = cpuMilliseconds(() => {
        conceptsIn(text);
        nearestNames(text);
      });

      expect(took).toBeLessThan(1000);
    }),
    { numRuns: 40 },
  );
});

test('twice the text takes no more than a few times as long', () => {
  const took = (text: string) =>
    cpuMilliseconds(() => {
      for (let time = 0; time < 5; time += 1) conceptsIn(text);
    });
  const piece = "the service does not have access to 'certifikate permision client address ";
  took(piece.repeat(50));

  const [short, long] = [took(piece.repeat(100)), took(piece.repeat(200))];

  expect(long).toBeLessThan(short * 6 + 50);
});
