package org.brinksim.cli;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.OptionalLong;
import java.util.function.IntConsumer;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;

/**
 * Measures work on the current thread: how often it can be done in a second of one core, and how much memory it asks for.
 *
 * <p>Seconds are those the processor spent on the thread, so that other load on the machine counts little; where the Java
 * machine does not know them, they are seconds of the clock.
 */
final class Stopwatch {
    private static final double NANOS = 1e9;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private Stopwatch() {}

    /** Whether seconds are those of the processor. */
    static boolean isOfProcessor() {
        return THREADS.isCurrentThreadCpuTimeSupported() && THREADS.isThreadCpuTimeEnabled();
    }

    private static long now() {
        return isOfProcessor() ? THREADS.getCurrentThreadCpuTime() : System.nanoTime();
    }

    /**
     * How often a work is done in a second of one core.
     *
     * @param work the work, given the number of the repetition from 0
     * @param seconds how long to repeat it, above 0; it is done at least once
     */
    static double perSecond(IntConsumer work, double seconds) {
        long start = now();
        long end = start + (long) (seconds * NANOS);
        int done = 0;
        long now = start;
        while (now < end) {
            work.accept(done);
            done++;
            now = now();
        }
        return done * NANOS / (now - start);
    }

    /**
     * Bytes that a work allocates each time, on average; empty when the Java machine does not count them.
     *
     * @param work the work, given the number of the repetition from 0
     * @param times how often to do it
     */
    static OptionalLong allocation(IntConsumer work, int times) {
        try {
            long before = allocated();
            for (int i = 0; i < times; i++) {
                work.accept(i);
            }
            return before < 0 ? OptionalLong.empty() : OptionalLong.of((allocated() - before) / times);
        } catch (JMException notCounted) {
            return OptionalLong.empty();
        }
    }

    private static long allocated() throws JMException {
        MBeanServer server = ManagementFactory.getPlatformMBeanServer();
        Object bytes = server.invoke(
                new ObjectName(ManagementFactory.THREAD_MXBEAN_NAME),
                "getThreadAllocatedBytes",
                new Object[] {Thread.currentThread().getId()},
                new String[] {long.class.getName()});
        return (Long) bytes;
    }
}
