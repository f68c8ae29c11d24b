# Draws throughput.csv, which lies beside it: gnuplot -e "format='pdf'" throughput.gp; svg without that. gnuplot 5.4 or later.
if (!exists('format')) format = 'svg'
reset
if (format eq 'pdf') set terminal pdfcairo noenhanced rounded size 3.3in,2.17in font 'Helvetica,8' fontscale 0.75 linewidth 1; else set terminal svg noenhanced rounded size 640,379 font 'Helvetica,Arial,sans-serif,15' linewidth 1.6 background 'white'
small = format eq 'pdf' ? ',7' : ',13'
set output 'throughput.'.format
set encoding utf8
set datafile separator comma
set datafile columnheaders
set border 3 linewidth 0.75
set tics nomirror out scale 0.6
set grid linetype 1 linecolor rgb '#d8d8d8' linewidth 0.5 dashtype 1
set bars 0.6
set linetype 1 linecolor rgb '#1f3f77' pointtype 7 dashtype 1
set linetype 2 linecolor rgb '#d55e00' pointtype 5 dashtype (8,3)
set linetype 3 linecolor rgb '#3ca66b' pointtype 9 dashtype (2,2)
set linetype 4 linecolor rgb '#000000' pointtype 6 dashtype (8,3,2,3)
set linetype 5 linecolor rgb '#b05fa0' pointtype 4 dashtype (14,4)
set linetype 6 linecolor rgb '#56b4e9' pointtype 8 dashtype (4,2)
set linetype 7 linecolor rgb '#8c510a' pointtype 13 dashtype (1,3)
set linetype 8 linecolor rgb '#c8a000' pointtype 12 dashtype (8,3,2,3,2,3)
set linetype 9 linecolor rgb '#7f7f7f' pointtype 11 dashtype (14,3,2,3)
set key at screen 0.5, screen 0.985 top center horizontal maxcols 3 Left reverse samplen 2 width -2 font small
set tmargin 1.8
set logscale x 2
set xrange [0.869565:4.6]
set xtics (1, 2, 4)
set logscale y
set yrange [4630.57:377088]
set ytics ('5000' 5000, '10000' 10000, '20000' 20000, '50000' 50000, '100000' 100000, '200000' 200000)
set xlabel 'GPUs'
set ylabel 'samples/s'
plot 'throughput.csv' every ::0::2 using "world_size":"samples_per_second":"samples_per_second_low":"samples_per_second_high" with yerrorbars linetype 1 pointsize 0.1 dashtype 1 notitle, \
     'throughput.csv' every ::3::5 using "world_size":"samples_per_second":"samples_per_second_low":"samples_per_second_high" with yerrorbars linetype 2 pointsize 0.1 dashtype 1 notitle, \
     'throughput.csv' every ::6::8 using "world_size":"samples_per_second":"samples_per_second_low":"samples_per_second_high" with yerrorbars linetype 3 pointsize 0.1 dashtype 1 notitle, \
     'throughput.csv' every ::0::2 using "world_size":"samples_per_second" with linespoints linetype 1 pointsize 0.7 title 'small', \
     'throughput.csv' every ::3::5 using "world_size":"samples_per_second" with linespoints linetype 2 pointsize 0.7 title 'medium', \
     'throughput.csv' every ::6::8 using "world_size":"samples_per_second" with linespoints linetype 3 pointsize 0.7 title 'distilbert'
