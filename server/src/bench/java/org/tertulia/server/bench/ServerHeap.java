package org.tertulia.server.bench;

import com.sun.tools.attach.AttachNotSupportedException;
import com.sun.tools.attach.VirtualMachine;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;

/** What another Java process keeps on its heap. */
final class ServerHeap {
    private ServerHeap() {}

    /** The bytes that are still in use after a full garbage collection. */
    @SuppressWarnings("BanJNDI") // the other side is our own process on this machine
    static long keptBytes(long pid) throws IOException, AttachNotSupportedException {
        var process = VirtualMachine.attach(Long.toString(pid));
        try (var connector = JMXConnectorFactory.connect(new JMXServiceURL(process.startLocalManagementAgent()))) {
            var memory = ManagementFactory.newPlatformMXBeanProxy(
                    connector.getMBeanServerConnection(), ManagementFactory.MEMORY_MXBEAN_NAME, MemoryMXBean.class);
            memory.gc();
            return memory.getHeapMemoryUsage().getUsed();
        } finally {
            process.detach();
        }
    }
}
