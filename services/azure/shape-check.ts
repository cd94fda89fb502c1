import type { PipelinePolicy, PipelineResponse } from '@azure/core-rest-pipeline';
import { say, type Words } from '../../sentences/index.ts';
import { OwnFault } from './own-fault.ts';

/** Collections of which some SDK clients take an answer of no known shape for an empty list: an unread denial would read as none. */
const COLLECTION =
  /\/(?:roleAssignments|denyAssignments|roleDefinitions|roleEligibilityScheduleInstances|locks|deletedVaults|deletedsecrets|sites|versions|certificates|values)\/?$/i;

/** Its pages are read row by row against their shape; they are too large to be parsed twice. */
const RESOURCE_GRAPH = /\/providers\/Microsoft\.ResourceGraph\/resources\?/i;

/** Lets no answer pass as good that is not even of the kind that was asked for. */
export const shapeCheck: PipelinePolicy = {
  name: 'shapeCheck',
  async sendRequest(request, next) {
    const response = await next(request);
    if (RESOURCE_GRAPH.test(request.url)) return response;
    if (response.status !== 200 || (request.method !== 'GET' && !response.bodyAsText)) return response;
    const fault = faultOf(response, new URL(request.url).pathname);
    if (fault) throw new OwnFault(fault, { code: 'Misshapen', request, response });
    return response;
  },
};

function faultOf({ bodyAsText }: PipelineResponse, path: string): Words | null {
  const body = parse(bodyAsText ?? '');
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return say('answers.no-object');
  const properties: unknown = Reflect.get(body, 'properties') ?? {};
  if (typeof properties !== 'object') return say('answers.no-properties');
  return COLLECTION.test(path) && !Array.isArray(Reflect.get(body, 'value')) ? say('answers.no-items') : null;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
