package org.kurskclaims.extraction;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.kurskclaims.dating.FuzzyDate;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * How fast the extractor reads, by the length of the text: one thread, one core for the collector, 512 MB of heap. The texts
 * are those of the annotated corpora, one after the other, until the length is reached.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 3, time = 3)
@Fork(
        value = 1,
        jvmArgs = {"-Xmx512m", "-XX:+UseSerialGC"})
public class ExtractorBenchmark {

    private static final Path CORPUS = Path.of("src/test/resources/corpus");
    private static final FuzzyDate PUBLISHED = FuzzyDate.parse("2025-02-06");

    @Param({"10000", "100000", "1000000", "10000000"})
    private int characters;

    private long began;
    private long times;
    private Document document = new Document("", null, null);

    /** Prints the throughput for each length. */
    public static void main(String[] arguments) throws RunnerException {
        var options = new OptionsBuilder()
                .include(ExtractorBenchmark.class.getSimpleName())
                .build();
        for (RunResult result : new Runner(options).run()) {
            double length = Double.parseDouble(result.getParams().getParam("characters"));
            double milliseconds = result.getPrimaryResult().getScore();
            System.out.println(String.format(
                    Locale.ROOT,
                    "%,12.0f characters %,12.1f ms %8.2f MB/s",
                    length,
                    milliseconds,
                    length / 1000 / milliseconds));
        }
    }

    @Setup
    public void read() throws IOException {
        StringBuilder texts = new StringBuilder();
        try (Stream<Path> files = Files.walk(CORPUS)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                texts.append(Files.readString(file)).append("\n\n");
            }
        }
        int once = texts.length();
        while (texts.length() < characters) {
            texts.append(texts, 0, Math.min(once, characters - texts.length()));
        }
        document = new Document(texts.substring(0, characters), PUBLISHED, null);
    }

    @Setup(Level.Iteration)
    public void start() {
        times = 0;
        began = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    @Benchmark
    public List<CandidateClaim> extract() {
        times++;
        return new Extractor().extract(document);
    }

    /** What the wall clock cannot tell on a machine that does other work too: the text read in a second of one core. */
    @TearDown(Level.Iteration)
    public void tellCoreTime() {
        long nanoseconds = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - began;
        System.out.print(String.format(
                Locale.ROOT, "(%.2f MB a second of core time) ", 1000.0 * characters * times / nanoseconds));
    }
}
