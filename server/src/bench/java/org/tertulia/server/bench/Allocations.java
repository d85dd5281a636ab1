package org.tertulia.server.bench;

import com.sun.management.ThreadMXBean;
import com.sun.tools.attach.AttachNotSupportedException;
import com.sun.tools.attach.VirtualMachine;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;

/** The bytes that all threads of another Java process have ever allocated, as counted by that process. */
final class Allocations implements AutoCloseable {
    private final JMXConnector connector;
    private final ThreadMXBean threads;

    private Allocations(JMXConnector connector, ThreadMXBean threads) {
        this.connector = connector;
        this.threads = threads;
    }

    @SuppressWarnings("BanJNDI") // the other side is our own process on this machine
    static Allocations of(long pid) throws IOException, AttachNotSupportedException {
        var process = VirtualMachine.attach(Long.toString(pid));
        try {
            var connector = JMXConnectorFactory.connect(new JMXServiceURL(process.startLocalManagementAgent()));
            var threads = ManagementFactory.newPlatformMXBeanProxy(
                    connector.getMBeanServerConnection(), ManagementFactory.THREAD_MXBEAN_NAME, ThreadMXBean.class);
            return new Allocations(connector, threads);
        } finally {
            process.detach();
        }
    }

    long bytes() {
        return threads.getTotalThreadAllocatedBytes();
    }

    @Override
    public void close() throws IOException {
        connector.close();
    }
}
