package org.kurskclaims.platform.database;

/** What a server is for. Only tests can do without what keeps committed data through a crash of the machine. */
enum Purpose {
    KEEPING("on", "nocreatedb"),
    TESTING("off", "createdb");

    private final String durability;
    private final String roleAttributes;

    Purpose(String durability, String roleAttributes) {
        this.durability = durability;
        this.roleAttributes = roleAttributes;
    }

    String settings() {
        return """
                fsync = %1$s
                synchronous_commit = %1$s
                full_page_writes = %1$s
                """.formatted(durability);
    }

    String roleAttributes() {
        return roleAttributes;
    }

    String initdbOption() {
        return this == KEEPING ? "--sync-method=fsync" : "--no-sync";
    }
}
