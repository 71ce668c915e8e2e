package org.kurskclaims;

import org.kurskclaims.commands.KurskCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The application. Without a command it serves the site; see the room {@code commands} for the others. */
@SpringBootApplication
public class KurskClaims {

    public static void main(String[] arguments) {
        if (KurskCommand.isMeant(arguments)) {
            System.exit(KurskCommand.run(KurskClaims.class, arguments));
        }
        SpringApplication.run(KurskClaims.class, arguments);
    }
}
