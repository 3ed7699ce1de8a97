package org.brinksim.cli;

import picocli.CommandLine.IVersionProvider;

/** Text of {@code brink --version}: program, commit and Java. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        Release release = Release.running();
        return new String[] {
            "brink " + release.version(), "commit " + release.commit(), "Java " + Runtime.version(),
        };
    }
}
