import { expect, it, test } from 'vitest';
import { parse } from 'yaml';
import { parseConfig, SETTINGS } from '../../src/config.ts';
import { readText } from './source-tree.ts';

interface Service {
  readonly build?: string;
  readonly profiles?: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  readonly volumes?: readonly string[];
  readonly ports?: readonly string[];
  readonly read_only?: boolean;
  readonly cap_drop?: readonly string[];
  readonly deploy?: { readonly replicas: number };
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly healthcheck?: object;
}

const { services, volumes } = parse(readText('compose.yaml'), { merge: true }) as {
  readonly services: Readonly<Record<string, Service>>;
  readonly volumes: Readonly<Record<string, null>>;
};
const ours = Object.entries(services).filter(([, { build }]) => build !== undefined);

it.each(ours)('%s is set by settings that there are, and they pass', (_, { environment }) => {
  const names: readonly string[] = SETTINGS.map(({ name }) => name);
  for (const name of Object.keys(environment)) expect(names).toContain(name);
  const filled = Object.entries(environment).map(([name, value]) => [name, value.replace(/\$\{.*?\}/g, 'a-password')]);
  expect(parseConfig(Object.fromEntries(filled) as Record<string, string>)).toMatchObject({ ok: true });
});

it.each(ours)(
  'case 190: %s writes to its data alone, has no rights to lose, and is seen by its own machine',
  (_, service) => {
    expect(service).toMatchObject({ read_only: true, cap_drop: ['ALL'], tmpfs: '/tmp' });
    for (const port of service.ports ?? []) expect(port).toMatch(/^127\.0\.0\.1:/);
    expect(service.environment['DATA_DIR']).toMatch(/^\/(?:data$|tmp\/)/);
  },
);

test('case 191: the image is built from the lock file, and nothing of a package runs while it is installed', () => {
  const steps = readText('Dockerfile').split('\n');
  const npm = steps.filter((step) => /\bnpm\b/.test(step));
  expect(npm.filter((step) => !step.includes('--ignore-scripts'))).toEqual([]);
  expect(npm.some((step) => step.startsWith('RUN npm ci '))).toBe(true);
  // The stage that runs fetches nothing: all that it holds was built before.
  const last = steps.slice(steps.findLastIndex((step) => step.startsWith('FROM ')));
  expect(last.filter((step) => /\b(?:npm|npx|curl|wget|apt|apt-get)\b/.test(step))).toEqual([]);
});

test('three replicas wait for one database, which is kept and has no port', () => {
  const { obmin, replica, postgres } = services;
  expect(obmin?.profiles).toBeUndefined();
  expect(replica).toMatchObject({
    profiles: ['replicas'],
    deploy: { replicas: 3 },
    depends_on: { postgres: { condition: 'service_healthy' } },
  });
  expect(replica?.environment['DATABASE_URL']).toContain('@postgres:5432/');
  expect(postgres?.ports).toBeUndefined();
  expect(postgres?.healthcheck).toBeDefined();
  const named = Object.values(services).flatMap((service) => (service.volumes ?? []).map((each) => each.split(':')[0]));
  expect(named.sort()).toEqual(Object.keys(volumes).sort());
});
