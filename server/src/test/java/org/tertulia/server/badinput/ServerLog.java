package org.tertulia.server.badinput;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.slf4j.LoggerFactory;

/** All log lines while it is open. */
final class ServerLog implements AutoCloseable {
    private final Queue<ILoggingEvent> logged = new ConcurrentLinkedQueue<>();
    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final AppenderBase<ILoggingEvent> appender = new AppenderBase<>() {
        @Override
        protected void append(ILoggingEvent event) {
            event.prepareForDeferredProcessing();
            logged.add(event);
        }
    };

    ServerLog() {
        appender.setContext(root.getLoggerContext());
        appender.start();
        root.addAppender(appender);
    }

    /** Clears the log. */
    void clear() {
        logged.clear();
    }

    List<String> lines() {
        return logged.stream().map(ServerLog::text).toList();
    }

    List<String> linesWith(String words) {
        return lines().stream().filter(line -> line.contains(words)).toList();
    }

    /** Errors and lines with a stack trace. */
    List<String> complaints() {
        return logged.stream()
                .filter(event -> event.getLevel().isGreaterOrEqual(Level.ERROR) || event.getThrowableProxy() != null)
                .map(ServerLog::text)
                .toList();
    }

    private static String text(ILoggingEvent event) {
        var line = event.getLevel() + " " + event.getLoggerName() + ": " + event.getFormattedMessage();
        var thrown = event.getThrowableProxy();
        return thrown == null ? line : line + "\n" + ThrowableProxyUtil.asString(thrown);
    }

    @Override
    public void close() {
        root.detachAppender(appender);
        appender.stop();
    }
}
