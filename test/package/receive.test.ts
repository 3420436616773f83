import { describe, expect, it } from 'vitest';
import { receive, type MessageSource } from '../../templates/runtime/receive.js';

/** A connection of which a test says what comes. */
class Connection extends EventTarget {
  readyState: unknown = 1;
  listeners = 0;

  override addEventListener(...args: Parameters<EventTarget['addEventListener']>): void {
    this.listeners++;
    super.addEventListener(...args);
  }

  override removeEventListener(...args: Parameters<EventTarget['removeEventListener']>): void {
    this.listeners--;
    super.removeEventListener(...args);
  }

  get source(): MessageSource {
    return this as unknown as MessageSource;
  }

  send(...frames: unknown[]): void {
    for (const data of frames) this.dispatchEvent(Object.assign(new Event('message'), { data }));
  }

  fail(): void {
    this.dispatchEvent(new Event('error'));
  }

  close(): void {
    this.readyState = 3;
    this.dispatchEvent(new Event('close'));
  }
}

const same = (frame: unknown): unknown => frame;

async function all<Result>(frames: AsyncIterable<Result>): Promise<Result[]> {
  const taken: Result[] = [];
  for await (const frame of frames) taken.push(frame);
  return taken;
}

describe('receive', () => {
  it('hands out what came, in order and parsed, and ends when the connection closes', async () => {
    const connection = new Connection();
    const frames = receive(connection.source, (frame) => `<${String(frame)}>`);
    connection.send('a', 'b');
    setTimeout(() => {
      connection.send('c');
      connection.close();
    });
    expect(await all(frames)).toEqual(['<a>', '<b>', '<c>']);
    expect(connection.listeners).toBe(0);
  });

  it('keeps what comes before the loop begins, and what came before the end', async () => {
    const connection = new Connection();
    const frames = receive(connection.source, same);
    connection.send(1, 2);
    connection.close();
    expect(await all(frames)).toEqual([1, 2]);
    expect(await frames.next()).toEqual({ done: true, value: undefined });
  });

  it.each([3, 'closed'])('ends at once where the connection is closed already (%j)', async (readyState) => {
    const connection = new Connection();
    connection.readyState = readyState;
    expect(await all(receive(connection.source, same))).toEqual([]);
    expect(connection.listeners).toBe(0);
  });

  it('throws after what came before, where the connection fails', async () => {
    const connection = new Connection();
    const frames = receive(connection.source, same);
    connection.send(1);
    connection.fail();
    connection.close();
    expect(await frames.next()).toEqual({ done: false, value: 1 });
    await expect(frames.next()).rejects.toThrow('The connection failed');
    expect(await frames.next()).toMatchObject({ done: true });
    expect(connection.listeners).toBe(0);
  });

  it('throws where frames pile up, and loses none of those before', async () => {
    const connection = new Connection();
    const frames = receive(connection.source, same, { capacity: 2 });
    connection.send(1, 2, 3, 4);
    expect(connection.listeners).toBe(0);
    expect(await frames.next()).toMatchObject({ value: 1 });
    expect(await frames.next()).toMatchObject({ value: 2 });
    await expect(frames.next()).rejects.toThrow('More than 2 frames wait');
  });

  it('takes more than its capacity where the loop keeps up', async () => {
    const connection = new Connection();
    const frames = receive(connection.source, same, { capacity: 1 });
    for (let frame = 0; frame < 5; frame++) {
      connection.send(frame);
      expect(await frames.next()).toEqual({ done: false, value: frame });
    }
  });

  it('ends with the reason of an abort, at once', async () => {
    const connection = new Connection();
    const controller = new AbortController();
    const frames = receive(connection.source, same, { signal: controller.signal });
    const waiting = frames.next();
    controller.abort(new Error('enough'));
    await expect(waiting).rejects.toThrow('enough');
    expect(connection.listeners).toBe(0);
    const aborted = receive(new Connection().source, same, { signal: controller.signal });
    await expect(aborted.next()).rejects.toThrow('enough');
  });

  it('does not hold on to a signal when it has ended', async () => {
    const connection = new Connection();
    let listeners = 0;
    const signal = {
      aborted: false,
      reason: undefined,
      addEventListener: () => void listeners++,
      removeEventListener: () => void listeners--,
    };
    const frames = receive(connection.source, same, { signal });
    expect(listeners).toBe(1);
    connection.close();
    expect(listeners).toBe(0);
    expect(await all(frames)).toEqual([]);
  });

  it('does not hand out what waits when it is aborted', async () => {
    const connection = new Connection();
    const controller = new AbortController();
    const frames = receive(connection.source, same, { signal: controller.signal });
    connection.send(1);
    controller.abort(new Error('enough'));
    await expect(frames.next()).rejects.toThrow('enough');
  });

  it('stops listening when the loop is left', async () => {
    const connection = new Connection();
    const frames = receive(connection.source, same);
    connection.send(1, 2);
    for await (const frame of frames) {
      expect(frame).toBe(1);
      break;
    }
    expect(connection.listeners).toBe(0);
    expect(await frames.next()).toMatchObject({ done: true });
  });

  it('stops listening when it is left before it began', async () => {
    const connection = new Connection();
    const frames = receive(connection.source, same);
    await frames.return!();
    expect(connection.listeners).toBe(0);
  });

  it('answers several who wait', async () => {
    const connection = new Connection();
    const frames = receive(connection.source, same);
    const waiting = [frames.next(), frames.next(), frames.next()];
    connection.send(1, 2);
    connection.close();
    expect(await Promise.all(waiting)).toEqual([
      { done: false, value: 1 },
      { done: false, value: 2 },
      { done: true, value: undefined },
    ]);
  });
});
