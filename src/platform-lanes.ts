import { ADAPTERS } from '../adapters/registry.ts';
import { adapterMemory } from './adapter-memory.ts';
import { listCommands } from './bot/bot.ts';
import type { Config } from './config.ts';
import type { Core } from './core.ts';
import type { Adapter, Listener, Post } from './deliveries/port.ts';
import { leaseAdapter, type LeasedAdapter } from './leased-adapter.ts';
import { withoutSending } from './operator/dry-run.ts';
import { outboundPost } from './outbound-post.ts';
import type { Lease, Leases } from './shared/lease.ts';

/** The platforms that are on, each with its lane, which one replica at a time has. */
export interface PlatformLanes {
  readonly adapters: readonly Adapter[];
  /** True while the platform's lane is ours. */
  readonly mayClaim: (platform: string) => boolean;
  /** Listens on every platform whose lane is ours, now or later. */
  listen(listener: Listener): Promise<void>;
  stop(): Promise<void>;
}

interface LaneOptions {
  /** True where nothing is sent at all. */
  readonly dryRun: boolean;
  /** What was under way when a lane was lost may be sent a second time so much later. */
  readonly repeatsAfterMs: number;
}

type Registered = (typeof ADAPTERS)[number];

/** Loads the adapters that are on and asks for their lanes. */
export async function openPlatformLanes(
  core: Core,
  leases: Leases,
  { dryRun, repeatsAfterMs }: LaneOptions,
): Promise<PlatformLanes> {
  const held = new Map<string, Lease>();
  const outbound = outboundPost(core.config, core.clock);
  const lanes = await Promise.all(
    switchedOn(core.config).map(async (registered) => {
      const { name } = registered;
      const lane = await leaseAdapter(
        async () => {
          const adapter = await makeAdapter(registered, core, outbound.post);
          return dryRun ? withoutSending(adapter) : adapter;
        },
        () => held.get(name) ?? null,
        core.log,
      );
      const events = {
        gained: async () => {
          await recover(name, core, repeatsAfterMs);
          lane.follow(true);
        },
        lost: () => {
          lane.follow(false);
        },
      };
      held.set(name, await leases.keep(`lane ${name}`, events));
      return lane;
    }),
  );
  return {
    adapters: lanes.map(({ adapter }) => adapter),
    mayClaim: (platform) => held.get(platform)?.held() ?? false,
    listen: async (listener) => {
      await Promise.all(lanes.map((lane: LeasedAdapter) => lane.listen(listener)));
    },
    stop: async () => {
      await Promise.all(lanes.map((lane) => lane.stop()));
      await outbound.close();
    },
  };
}

/** What whoever had the lane before has claimed and not settled. */
async function recover(platform: string, { store, clock, log, config }: Core, afterMs: number): Promise<void> {
  if (config.operator?.platform === platform) await store.notices.recover();
  const left = await store.outbox.recover(platform, new Date(clock.now().getTime() + afterMs));
  if (left > 0) log.warn('deliveries-of-unknown-outcome', { deliveries: left });
}

/** The names of the adapters that a configuration switches on. */
export function adapterNames(config: Config): readonly string[] {
  return switchedOn(config).map(({ name }) => name);
}

/** Every adapter whose settings are there, or the one that stands in where there are none. */
function switchedOn({ platforms }: Config): readonly Registered[] {
  const chosen = ADAPTERS.filter(({ needs }) => needs.some((names) => names.every((name) => platforms[name])));
  return chosen.length > 0 ? chosen : ADAPTERS.filter(({ needs }) => needs.length === 0);
}

/** It is given the settings that it names, and no others. */
async function makeAdapter(
  { name, needs, takes, load }: Registered,
  { config, log, store, clock }: Core,
  post: Post,
): Promise<Adapter> {
  const settings = [...needs.flat(), ...takes].map((each) => [each, config.platforms[each] ?? '']);
  return (await load()).create({
    settings: Object.fromEntries(settings) as Record<string, string>,
    log,
    commands: listCommands(),
    memory: adapterMemory(name, store.platforms, clock, config.secretKey),
    publicUrl: config.publicUrl,
    now: () => clock.now(),
    post,
  });
}
