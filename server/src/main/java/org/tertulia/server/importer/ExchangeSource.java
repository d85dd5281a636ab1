package org.tertulia.server.importer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Map;
import org.tertulia.server.importer.folder.FolderArchive;
import org.tertulia.server.importer.folder.FolderFiles;
import org.tertulia.server.importer.reading.FileProblems;
import org.tertulia.server.importer.schedules.Given;
import org.tertulia.server.importer.schedules.ScheduleFile;

/**
 * What an exchange is imported from: its folder, that folder as a ZIP file, the programme of another program, or
 * a workbook.
 *
 * @param given what somebody says besides a programme of another program
 */
public record ExchangeSource(Path path, Given given) {
    public FolderReading read() {
        if (isArchive()) {
            return ExchangeFolder.readArchive(path);
        }
        try {
            return isFile() ? ExchangeFolder.read(FolderFiles.inMemory(file())) : ExchangeFolder.read(path);
        } catch (IOException unreadable) {
            var problems = new FileProblems(name());
            problems.error(0, "", "cannot be opened");
            return new FolderReading.Broken(problems.inOrder());
        }
    }

    /** Packs it for another process, which reads the same. */
    public void pack(Path archive) throws IOException {
        if (isArchive()) {
            Files.copy(path, archive, StandardCopyOption.REPLACE_EXISTING);
        } else if (isFile()) {
            FolderArchive.pack(file(), archive);
        } else {
            FolderArchive.pack(path, archive);
        }
    }

    /** Whether this is a file that may be an exchange, by its name. */
    public boolean isReadable() {
        return isArchive() || isFile();
    }

    private boolean isArchive() {
        return Files.isRegularFile(path) && name().toLowerCase(Locale.ROOT).endsWith(".zip");
    }

    private boolean isFile() {
        return Files.isRegularFile(path) && TranslatedFolder.reads(name());
    }

    /** The file, and what is given. */
    private Map<String, byte[]> file() throws IOException {
        try (var in = Files.newInputStream(path)) {
            return Map.of(name(), in.readNBytes(ScheduleFile.MOST_BYTES + 1), TranslatedFolder.GIVEN, given.written());
        }
    }

    private String name() {
        return String.valueOf(path.toAbsolutePath().normalize().getFileName());
    }
}
