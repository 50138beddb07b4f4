import { describe, expect, it } from 'vitest';
import { sameName } from '../../scripts/eval/same-name.ts';

describe('two names of one speaker', () => {
  it.each([
    ['Russian Defence Ministry', 'Минобороны РФ'],
    ['Russian Defence Ministry', 'the Defense Ministry'],
    ['Defence Intelligence of Ukraine', 'ГУР'],
    ['Coordination Headquarters for the Treatment of Prisoners of War', 'Координаційний штаб'],
    ['Kyiv', 'Київ'],
    ['Russia', 'Russia'],
    ['Dmytro Lubinets', 'омбудсман Лубінець'],
    ['Ігор Бойченко', 'Ihor Boichenko'],
    ['an envoy', 'envoy'],
  ])('%s is %s', (a, b) => {
    expect(sameName(a, b)).toBe(true);
  });

  it.each([
    ['Russian Defence Ministry', 'Міноборони України'],
    ['Kyiv', 'Москва'],
    ['Dmitry Peskov', 'Дмитрий Медведев'],
    ['Russian Foreign Ministry', 'Минобороны РФ'],
  ])('%s is not %s', (a, b) => {
    expect(sameName(a, b)).toBe(false);
  });
});
