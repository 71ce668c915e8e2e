package org.kurskclaims.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.util.FileCopyUtils;

/** Tells one build of the program from another, since an answer changes with the program as well as with its data. */
@Component
public class Build {

    private static final String[] WHAT_PAGES_ARE_MADE_OF = {
        "classpath*:org/kurskclaims/**/*.class",
        "classpath*:templates/**/*.html",
        "classpath*:messages*.properties",
        "classpath*:static/**/*"
    };

    private volatile @Nullable String fingerprint;

    /** Hexadecimal; computed when it is first asked for and the same for equal builds, across restarts. */
    public String fingerprint() {
        String known = fingerprint;
        if (known == null) {
            known = compute();
            fingerprint = known;
        }
        return known;
    }

    private static String compute() {
        PathMatchingResourcePatternResolver resolver = new PathMatchingResourcePatternResolver();
        CRC32C sum = new CRC32C();
        try {
            for (String pattern : WHAT_PAGES_ARE_MADE_OF) {
                Resource[] resources = resolver.getResources(pattern);
                Arrays.sort(resources, Comparator.comparing(Resource::getDescription));
                for (Resource resource : resources) {
                    if (resource.isReadable()) {
                        sum.update(FileCopyUtils.copyToByteArray(resource.getInputStream()));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The program's own files cannot be read", e);
        }
        return Long.toHexString(sum.getValue());
    }
}
