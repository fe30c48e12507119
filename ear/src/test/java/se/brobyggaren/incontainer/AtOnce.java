package se.brobyggaren.incontainer;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** A crowd: the same work in several threads that start at the same moment. */
final class AtOnce implements AutoCloseable {
  private final ExecutorService threads;
  private final int size;

  AtOnce(int size) {
    this.size = size;
    ClassLoader product = Thread.currentThread().getContextClassLoader();
    threads =
        Executors.newFixedThreadPool(
            size,
            work -> {
              Thread thread = new Thread(work);
              thread.setContextClassLoader(product);
              return thread;
            });
  }

  /** Comes back when all are done; what one of them did not expect is thrown here. */
  void run(Runnable work) throws InterruptedException {
    CyclicBarrier start = new CyclicBarrier(size);
    List<Future<?>> all = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      all.add(
          threads.submit(
              () -> {
                start.await();
                work.run();
                return null;
              }));
    }
    for (Future<?> one : all) {
      try {
        one.get();
      } catch (ExecutionException unexpected) {
        throw new AssertionError(unexpected.getCause());
      }
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
