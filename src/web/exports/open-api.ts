import { z } from 'zod';
import { OPERATIONS, type Operation } from './operations.ts';
import { problemSchema } from './story-schemas.ts';

/** The description of the data for programs (OpenAPI 3.1), out of the schemas by which they are checked. */
export function openApi(version: string, server: string): Readonly<Record<string, unknown>> {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Obmin',
      version,
      description: 'Prisoner exchanges between Ukraine and Russia, with the sentence behind every figure. Free to use.',
    },
    servers: [{ url: server }],
    paths: Object.fromEntries(OPERATIONS.map((operation) => [operation.path, { get: describe(operation) }])),
  };
}

/** The parameters of an operation, as the page for people lists them too. */
export function parametersOf({ path, query }: Operation): readonly Readonly<Record<string, unknown>>[] {
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    ...{ name, in: 'path', required: true, schema: { type: 'string' }, description: 'Its id.' },
  }));
  const asked = Object.entries(query?.shape ?? {}).map(([name, schema]) => {
    const { $schema: _draft, description, ...described } = z.toJSONSchema(schema as z.ZodType, { io: 'input' });
    return { name, in: 'query', required: false, description, schema: described };
  });
  return [...inPath, ...asked];
}

function describe(operation: Operation): Readonly<Record<string, unknown>> {
  const failure = { description: 'In words.', content: jsonOf(problemSchema) };
  return {
    summary: operation.about,
    parameters: parametersOf(operation),
    responses: {
      '200': { description: operation.about, content: jsonOf(operation.answer) },
      ...(operation.query === null ? {} : { '400': failure }),
      ...(operation.path.includes('{') ? { '404': failure } : {}),
    },
  };
}

function jsonOf(schema: z.ZodType): Readonly<Record<string, unknown>> {
  const { $schema: _draft, ...described } = z.toJSONSchema(schema);
  return { 'application/json': { schema: described } };
}
