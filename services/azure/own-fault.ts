import type { RestErrorOptions } from '@azure/core-rest-pipeline';
import { english, type Words } from '../../sentences/index.ts';
import { sdk } from './sdk.ts';

const { RestError } = sdk('@azure/core-rest-pipeline') as typeof import('@azure/core-rest-pipeline');

/** An answer that is none: the words are ours, since Azure said nothing that could be quoted. */
export class OwnFault extends RestError {
  readonly says: Words;

  constructor(says: Words, options: RestErrorOptions) {
    super(english(says), options);
    this.says = says;
  }
}
