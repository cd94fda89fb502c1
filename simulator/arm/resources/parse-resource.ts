import { refuse } from '../../http/answer.ts';
import { describe } from '../../world/read-world.ts';
import { type Resource, shapeFor } from '../../world/resource.ts';

/** A resource as it would be after a write; the provider's refusal if its inside does not fit. */
export function parseResource(resource: Record<string, unknown> & { type: string }): Resource {
  const result = shapeFor(resource.type).safeParse(resource);
  if (result.success) return result.data;
  throw refuse(400, 'BadRequest', `The request content is not valid: ${describe(result.error.issues)}`);
}
