Console.WriteLine("The same articles lie beside this project, and nobody reads them.");
