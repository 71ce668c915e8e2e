package org.kurskclaims.publishing;

/**
 * On which terms the data may be used. It covers what is recorded here about the claims; the quotes are short extracts
 * that remain their publishers'.
 */
final class DataLicence {

    static final String NAME = "CC-BY-4.0";
    static final String TITLE = "Creative Commons Attribution 4.0";
    static final String ADDRESS = "https://creativecommons.org/licenses/by/4.0/";

    private DataLicence() {}
}
