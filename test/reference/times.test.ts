import { describe, expect, it } from 'vitest';
import { axisStep, timeText } from '../../templates/reference/session/times.js';

describe('the step of an axis', () => {
  it('is the next that is easy to read', () => {
    expect([0.3, 1, 1.1, 3, 7, 70, 2500].map((least) => axisStep(least, true))).toEqual([0.5, 1, 2, 5, 10, 100, 5000]);
  });

  it('leads from one place to another where there are no times', () => {
    expect([0.01, 0.5, 1, 1.1, 30].map((least) => axisStep(least, false))).toEqual([1, 1, 1, 2, 50]);
    const labels = Array.from({ length: 6 }, (_, place) => timeText(place * axisStep(0.3, false), false));
    expect(labels).toEqual(['#1', '#2', '#3', '#4', '#5', '#6']);
  });
});
