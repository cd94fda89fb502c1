import type { World } from './base.ts';
import { healthyWorld } from './healthy.ts';
import type { Story } from './story.ts';

/** The world of a story: the healthy one, but for what happens in it. */
export function worldOf(story: Story): World {
  const world = healthyWorld();
  world.story = story.tells;
  story.alters(world);
  return world;
}
