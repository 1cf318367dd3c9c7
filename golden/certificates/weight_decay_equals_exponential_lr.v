(* weight-decay-equals-exponential-lr *)
(* Gradient descent with weight decay equals gradient descent with an exponentially growing learning rate on scale-invariant losses. *)
(* L_t, a loss for each step, with L_t(c w) = L_t(w) for c > 0;  rho = 1 - lambda eta > 0 (rho < 0 if also L_t(-w) = L_t(w)) *)
(* That these terms are the claim's program is trusted, but for the theorems named ..._evaluated. *)
Require Import QArith Qreduction Reals Lra.
Require Import Psatz.

Ltac parts := repeat match goal with |- _ /\ _ => apply conj end.
Ltac nonzero := first
  [ assumption | lra | nra
  | let H := fresh in intro H; match goal with N : ?e <> 0%R |- _ => apply N; field_simplify_eq; parts; first [lra | assumption | nra] end ].
Ltac rational := field; parts; nonzero.

(* grad L.w = 0: therefore, for each L_t and each w_t; for all real values of what is drawn. The program looks at numbers: these are the terms of the way that it takes on trial 0. *)
(* at Dimension=2 Steps=1 Network=False Training=0 Units=3 Samples=8 Invariant=True ExponentOffset=0 Decay=Partial *)
Open Scope R_scope.
Definition part_grad_L_w_0_divisor_1 (w_1 w_0 : R) : R :=
  ((w_1 * w_1) + (w_0 * w_0)).
Definition part_grad_L_w_0_1 (w_1 w_0 S_2 S_0 S_3 : R) : R :=
  let t5 := ((w_1 * w_1) + (w_0 * w_0)) in
  let t6 := (2 / t5) in
  let t11 := ((S_2 * w_1) + (S_0 * w_0)) in
  let t15 := ((S_3 * w_1) + (S_2 * w_0)) in
  let t19 := (((t15 * w_1) + (t11 * w_0)) / t5) in
  (((t6 * (t11 - (t19 * w_0))) * w_0) + ((t6 * (t15 - (t19 * w_1))) * w_1)).
Theorem part_grad_L_w_0 : forall w_1 w_0 S_2 S_0 S_3 : R,
  part_grad_L_w_0_divisor_1 w_1 w_0 <> 0 ->
  part_grad_L_w_0_1 w_1 w_0 S_2 S_0 S_3 = 0.
Proof.
  intros.
  unfold part_grad_L_w_0_divisor_1, part_grad_L_w_0_1 in *; cbv zeta in *; parts; rational.
Qed.
Print Assumptions part_grad_L_w_0.
Close Scope R_scope.

(* grad L.w = 0: both sides of each difference of the term that trial 0 gives, at what trial 1 draws, are the fractions that the program computes there. *)
(* at Dimension=2 Steps=1 Network=False Training=0 Units=3 Samples=8 Invariant=True ExponentOffset=0 Decay=Partial *)
Open Scope Q_scope.
Definition part_grad_L_w_0_evaluated_term (w_1 w_0 S_2 S_0 S_3 : Q) : Q * Q :=
  let t2 := Qred (w_1 * w_1) in
  let t4 := Qred (w_0 * w_0) in
  let t5 := Qred (t2 + t4) in
  let t6 := Qred (2 / t5) in
  let t8 := Qred (S_2 * w_1) in
  let t10 := Qred (S_0 * w_0) in
  let t11 := Qred (t8 + t10) in
  let t13 := Qred (S_3 * w_1) in
  let t14 := Qred (S_2 * w_0) in
  let t15 := Qred (t13 + t14) in
  let t16 := Qred (t15 * w_1) in
  let t17 := Qred (t11 * w_0) in
  let t18 := Qred (t16 + t17) in
  let t19 := Qred (t18 / t5) in
  let t20 := Qred (t19 * w_0) in
  let t21 := Qred (t11 - t20) in
  let t22 := Qred (t6 * t21) in
  let t24 := Qred (t19 * w_1) in
  let t25 := Qred (t15 - t24) in
  let t26 := Qred (t6 * t25) in
  (Qred ((t22 * w_0)), Qred ((t26 * w_1))).
Theorem part_grad_L_w_0_evaluated :
  part_grad_L_w_0_evaluated_term (-765 # 512) (97 # 256) (-891 # 512) (121 # 512) (457 # 512)
  = ((32504464273995 # 49658345641088), (-32504464273995 # 49658345641088)).
Proof. vm_compute. reflexivity. Qed.
Print Assumptions part_grad_L_w_0_evaluated.
Close Scope Q_scope.

(* grad L.w = 0: therefore, for each L_t and each w_t; for all real values of what is drawn. The program looks at numbers: these are the terms of the way that it takes on trial 0. *)
(* at Dimension=3 Steps=1 Network=False Training=0 Units=3 Samples=8 Invariant=True ExponentOffset=0 Decay=Partial *)
Open Scope R_scope.
Definition part_grad_L_w_0_larger_divisor_1 (w_2 w_1 w_0 : R) : R :=
  ((w_2 * w_2) + ((w_1 * w_1) + (w_0 * w_0))).
Definition part_grad_L_w_0_larger_1 (w_2 w_1 w_0 S_6 S_3 S_0 S_8 S_7 S_4 : R) : R :=
  let t8 := ((w_2 * w_2) + ((w_1 * w_1) + (w_0 * w_0))) in
  let t9 := (2 / t8) in
  let t17 := ((S_6 * w_2) + ((S_3 * w_1) + (S_0 * w_0))) in
  let t24 := ((S_8 * w_2) + ((S_7 * w_1) + (S_6 * w_0))) in
  let t31 := ((S_7 * w_2) + ((S_4 * w_1) + (S_3 * w_0))) in
  let t36 := (((t24 * w_2) + ((t31 * w_1) + (t17 * w_0))) / t8) in
  ((((t9 * (t17 - (t36 * w_0))) * w_0) + ((t9 * (t31 - (t36 * w_1))) * w_1)) + ((t9 * (t24 - (t36 * w_2))) * w_2)).
Theorem part_grad_L_w_0_larger : forall w_2 w_1 w_0 S_6 S_3 S_0 S_8 S_7 S_4 : R,
  part_grad_L_w_0_larger_divisor_1 w_2 w_1 w_0 <> 0 ->
  part_grad_L_w_0_larger_1 w_2 w_1 w_0 S_6 S_3 S_0 S_8 S_7 S_4 = 0.
Proof.
  intros.
  unfold part_grad_L_w_0_larger_divisor_1, part_grad_L_w_0_larger_1 in *; cbv zeta in *; parts; rational.
Qed.
Print Assumptions part_grad_L_w_0_larger.
Close Scope R_scope.

(* grad L.w = 0: both sides of each difference of the term that trial 0 gives, at what trial 1 draws, are the fractions that the program computes there. *)
(* at Dimension=3 Steps=1 Network=False Training=0 Units=3 Samples=8 Invariant=True ExponentOffset=0 Decay=Partial *)
Open Scope Q_scope.
Definition part_grad_L_w_0_larger_evaluated_term (w_2 w_1 w_0 S_6 S_3 S_0 S_8 S_7 S_4 : Q) : Q * Q :=
  let t2 := Qred (w_2 * w_2) in
  let t4 := Qred (w_1 * w_1) in
  let t6 := Qred (w_0 * w_0) in
  let t7 := Qred (t4 + t6) in
  let t8 := Qred (t2 + t7) in
  let t9 := Qred (2 / t8) in
  let t11 := Qred (S_6 * w_2) in
  let t13 := Qred (S_3 * w_1) in
  let t15 := Qred (S_0 * w_0) in
  let t16 := Qred (t13 + t15) in
  let t17 := Qred (t11 + t16) in
  let t19 := Qred (S_8 * w_2) in
  let t21 := Qred (S_7 * w_1) in
  let t22 := Qred (S_6 * w_0) in
  let t23 := Qred (t21 + t22) in
  let t24 := Qred (t19 + t23) in
  let t25 := Qred (t24 * w_2) in
  let t26 := Qred (S_7 * w_2) in
  let t28 := Qred (S_4 * w_1) in
  let t29 := Qred (S_3 * w_0) in
  let t30 := Qred (t28 + t29) in
  let t31 := Qred (t26 + t30) in
  let t32 := Qred (t31 * w_1) in
  let t33 := Qred (t17 * w_0) in
  let t34 := Qred (t32 + t33) in
  let t35 := Qred (t25 + t34) in
  let t36 := Qred (t35 / t8) in
  let t37 := Qred (t36 * w_0) in
  let t38 := Qred (t17 - t37) in
  let t39 := Qred (t9 * t38) in
  let t40 := Qred (t39 * w_0) in
  let t41 := Qred (t36 * w_1) in
  let t42 := Qred (t31 - t41) in
  let t43 := Qred (t9 * t42) in
  let t44 := Qred (t43 * w_1) in
  let t46 := Qred (t36 * w_2) in
  let t47 := Qred (t24 - t46) in
  let t48 := Qred (t9 * t47) in
  (Qred ((t40 + t44)), Qred ((t48 * w_2))).
Theorem part_grad_L_w_0_larger_evaluated :
  part_grad_L_w_0_larger_evaluated_term (-555 # 1024) (-765 # 512) (97 # 256) (635 # 512) (457 # 512) (121 # 512) (189 # 128) (791 # 1024) (-53 # 1024)
  = ((-1195516428921825 # 2006278830582016), (1195516428921825 # 2006278830582016)).
Proof. vm_compute. reflexivity. Qed.
Print Assumptions part_grad_L_w_0_larger_evaluated.
Close Scope Q_scope.

(* (a) w' = rho w - eta grad L_t(w),  v' = v - eta rho^(-2t-1) grad L_t(v),  v_0 = w_0:  v_t = rho^-t w_t for every t; for all real values of what is drawn. The program looks at numbers: these are the terms of the way that it takes on trial 0. *)
(* at Dimension=2 Steps=1 Network=False Training=0 Units=3 Samples=8 Invariant=True ExponentOffset=0 Decay=Partial *)
Open Scope R_scope.
Definition part_a_divisor_1 (lambda_0 eta_0 : R) : R :=
  (1 - (lambda_0 * eta_0)).
Definition part_a_divisor_2 (w_0 w_1 : R) : R :=
  ((w_1 * w_1) + (w_0 * w_0)).
Definition part_a_1 (lambda_0 eta_0 w_0 w_1 S_2 S_0 S_3 : R) : R :=
  let t4 := (1 - (lambda_0 * eta_0)) in
  let t6 := (eta_0 / t4) in
  let t11 := ((w_1 * w_1) + (w_0 * w_0)) in
  let t12 := (2 / t11) in
  let t17 := ((S_2 * w_1) + (S_0 * w_0)) in
  let t21 := ((S_3 * w_1) + (S_2 * w_0)) in
  let t25 := (((t21 * w_1) + (t17 * w_0)) / t11) in
  let t28 := (t12 * (t17 - (t25 * w_0))) in
  ((t4 * (w_0 - (t6 * t28))) - ((t4 * w_0) - (eta_0 * t28))).
Definition part_a_2 (lambda_0 eta_0 w_0 w_1 S_2 S_0 S_3 : R) : R :=
  let t4 := (1 - (lambda_0 * eta_0)) in
  let t6 := (eta_0 / t4) in
  let t11 := ((w_1 * w_1) + (w_0 * w_0)) in
  let t12 := (2 / t11) in
  let t17 := ((S_2 * w_1) + (S_0 * w_0)) in
  let t21 := ((S_3 * w_1) + (S_2 * w_0)) in
  let t25 := (((t21 * w_1) + (t17 * w_0)) / t11) in
  let t38 := (t12 * (t21 - (t25 * w_1))) in
  ((t4 * (w_1 - (t6 * t38))) - ((t4 * w_1) - (eta_0 * t38))).
Theorem part_a : forall lambda_0 eta_0 w_0 w_1 S_2 S_0 S_3 : R,
  part_a_divisor_1 lambda_0 eta_0 <> 0 ->
  part_a_divisor_2 w_0 w_1 <> 0 ->
  part_a_1 lambda_0 eta_0 w_0 w_1 S_2 S_0 S_3 = 0 /\
  part_a_2 lambda_0 eta_0 w_0 w_1 S_2 S_0 S_3 = 0.
Proof.
  intros.
  unfold part_a_divisor_1, part_a_divisor_2, part_a_1, part_a_2 in *; cbv zeta in *; parts; rational.
Qed.
Print Assumptions part_a.
Close Scope R_scope.

(* (a): both sides of each difference of the term that trial 0 gives, at what trial 1 draws, are the fractions that the program computes there. *)
(* at Dimension=2 Steps=1 Network=False Training=0 Units=3 Samples=8 Invariant=True ExponentOffset=0 Decay=Partial *)
Open Scope Q_scope.
Definition part_a_evaluated_term (lambda_0 eta_0 w_0 w_1 S_2 S_0 S_3 : Q) : Q * Q * Q * Q :=
  let t3 := Qred (lambda_0 * eta_0) in
  let t4 := Qred (1 - t3) in
  let t6 := Qred (eta_0 / t4) in
  let t9 := Qred (w_1 * w_1) in
  let t10 := Qred (w_0 * w_0) in
  let t11 := Qred (t9 + t10) in
  let t12 := Qred (2 / t11) in
  let t14 := Qred (S_2 * w_1) in
  let t16 := Qred (S_0 * w_0) in
  let t17 := Qred (t14 + t16) in
  let t19 := Qred (S_3 * w_1) in
  let t20 := Qred (S_2 * w_0) in
  let t21 := Qred (t19 + t20) in
  let t22 := Qred (t21 * w_1) in
  let t23 := Qred (t17 * w_0) in
  let t24 := Qred (t22 + t23) in
  let t25 := Qred (t24 / t11) in
  let t26 := Qred (t25 * w_0) in
  let t27 := Qred (t17 - t26) in
  let t28 := Qred (t12 * t27) in
  let t29 := Qred (t6 * t28) in
  let t30 := Qred (w_0 - t29) in
  let t32 := Qred (t4 * w_0) in
  let t33 := Qred (eta_0 * t28) in
  let t35 := Qred (t25 * w_1) in
  let t36 := Qred (t21 - t35) in
  let t37 := Qred (t12 * t36) in
  let t38 := Qred (t6 * t37) in
  let t39 := Qred (w_1 - t38) in
  let t41 := Qred (t4 * w_1) in
  let t42 := Qred (eta_0 * t37) in
  (Qred ((t4 * t30)), Qred ((t32 - t33)), Qred ((t4 * t39)), Qred ((t41 - t42))).
Theorem part_a_evaluated :
  part_a_evaluated_term (727 # 1024) (29 # 256) (97 # 256) (-765 # 512) (-891 # 512) (121 # 512) (457 # 512)
  = ((3976597457031519437 # 26035274719474745344), (3976597457031519437 # 26035274719474745344), (-74127680694643759929 # 52070549438949490688), (-74127680694643759929 # 52070549438949490688)).
Proof. vm_compute. reflexivity. Qed.
Print Assumptions part_a_evaluated.
Close Scope Q_scope.

(* (a) w' = rho w - eta grad L_t(w),  v' = v - eta rho^(-2t-1) grad L_t(v),  v_0 = w_0:  v_t = rho^-t w_t for every t; for all real values of what is drawn. The program looks at numbers: these are the terms of the way that it takes on trial 0. *)
(* at Dimension=3 Steps=1 Network=False Training=0 Units=3 Samples=8 Invariant=True ExponentOffset=0 Decay=Partial *)
Open Scope R_scope.
Definition part_a_larger_divisor_1 (lambda_0 eta_0 : R) : R :=
  (1 - (lambda_0 * eta_0)).
Definition part_a_larger_divisor_2 (w_0 w_2 w_1 : R) : R :=
  ((w_2 * w_2) + ((w_1 * w_1) + (w_0 * w_0))).
Definition part_a_larger_1 (lambda_0 eta_0 w_0 w_2 w_1 S_6 S_3 S_0 S_8 S_7 S_4 : R) : R :=
  let t4 := (1 - (lambda_0 * eta_0)) in
  let t6 := (eta_0 / t4) in
  let t14 := ((w_2 * w_2) + ((w_1 * w_1) + (w_0 * w_0))) in
  let t15 := (2 / t14) in
  let t23 := ((S_6 * w_2) + ((S_3 * w_1) + (S_0 * w_0))) in
  let t30 := ((S_8 * w_2) + ((S_7 * w_1) + (S_6 * w_0))) in
  let t37 := ((S_7 * w_2) + ((S_4 * w_1) + (S_3 * w_0))) in
  let t42 := (((t30 * w_2) + ((t37 * w_1) + (t23 * w_0))) / t14) in
  let t45 := (t15 * (t23 - (t42 * w_0))) in
  ((t4 * (w_0 - (t6 * t45))) - ((t4 * w_0) - (eta_0 * t45))).
Definition part_a_larger_2 (lambda_0 eta_0 w_0 w_2 w_1 S_6 S_3 S_0 S_8 S_7 S_4 : R) : R :=
  let t4 := (1 - (lambda_0 * eta_0)) in
  let t6 := (eta_0 / t4) in
  let t14 := ((w_2 * w_2) + ((w_1 * w_1) + (w_0 * w_0))) in
  let t15 := (2 / t14) in
  let t23 := ((S_6 * w_2) + ((S_3 * w_1) + (S_0 * w_0))) in
  let t30 := ((S_8 * w_2) + ((S_7 * w_1) + (S_6 * w_0))) in
  let t37 := ((S_7 * w_2) + ((S_4 * w_1) + (S_3 * w_0))) in
  let t42 := (((t30 * w_2) + ((t37 * w_1) + (t23 * w_0))) / t14) in
  let t55 := (t15 * (t37 - (t42 * w_1))) in
  ((t4 * (w_1 - (t6 * t55))) - ((t4 * w_1) - (eta_0 * t55))).
Definition part_a_larger_3 (lambda_0 eta_0 w_0 w_2 w_1 S_6 S_3 S_0 S_8 S_7 S_4 : R) : R :=
  let t4 := (1 - (lambda_0 * eta_0)) in
  let t6 := (eta_0 / t4) in
  let t14 := ((w_2 * w_2) + ((w_1 * w_1) + (w_0 * w_0))) in
  let t15 := (2 / t14) in
  let t23 := ((S_6 * w_2) + ((S_3 * w_1) + (S_0 * w_0))) in
  let t30 := ((S_8 * w_2) + ((S_7 * w_1) + (S_6 * w_0))) in
  let t37 := ((S_7 * w_2) + ((S_4 * w_1) + (S_3 * w_0))) in
  let t42 := (((t30 * w_2) + ((t37 * w_1) + (t23 * w_0))) / t14) in
  let t65 := (t15 * (t30 - (t42 * w_2))) in
  ((t4 * (w_2 - (t6 * t65))) - ((t4 * w_2) - (eta_0 * t65))).
Theorem part_a_larger : forall lambda_0 eta_0 w_0 w_2 w_1 S_6 S_3 S_0 S_8 S_7 S_4 : R,
  part_a_larger_divisor_1 lambda_0 eta_0 <> 0 ->
  part_a_larger_divisor_2 w_0 w_2 w_1 <> 0 ->
  part_a_larger_1 lambda_0 eta_0 w_0 w_2 w_1 S_6 S_3 S_0 S_8 S_7 S_4 = 0 /\
  part_a_larger_2 lambda_0 eta_0 w_0 w_2 w_1 S_6 S_3 S_0 S_8 S_7 S_4 = 0 /\
  part_a_larger_3 lambda_0 eta_0 w_0 w_2 w_1 S_6 S_3 S_0 S_8 S_7 S_4 = 0.
Proof.
  intros.
  unfold part_a_larger_divisor_1, part_a_larger_divisor_2, part_a_larger_1, part_a_larger_2, part_a_larger_3 in *; cbv zeta in *; parts; rational.
Qed.
Print Assumptions part_a_larger.
Close Scope R_scope.

(* (a): both sides of each difference of the term that trial 0 gives, at what trial 1 draws, are the fractions that the program computes there. *)
(* at Dimension=3 Steps=1 Network=False Training=0 Units=3 Samples=8 Invariant=True ExponentOffset=0 Decay=Partial *)
Open Scope Q_scope.
Definition part_a_larger_evaluated_term (lambda_0 eta_0 w_0 w_2 w_1 S_6 S_3 S_0 S_8 S_7 S_4 : Q) : Q * Q * Q * Q * Q * Q :=
  let t3 := Qred (lambda_0 * eta_0) in
  let t4 := Qred (1 - t3) in
  let t6 := Qred (eta_0 / t4) in
  let t9 := Qred (w_2 * w_2) in
  let t11 := Qred (w_1 * w_1) in
  let t12 := Qred (w_0 * w_0) in
  let t13 := Qred (t11 + t12) in
  let t14 := Qred (t9 + t13) in
  let t15 := Qred (2 / t14) in
  let t17 := Qred (S_6 * w_2) in
  let t19 := Qred (S_3 * w_1) in
  let t21 := Qred (S_0 * w_0) in
  let t22 := Qred (t19 + t21) in
  let t23 := Qred (t17 + t22) in
  let t25 := Qred (S_8 * w_2) in
  let t27 := Qred (S_7 * w_1) in
  let t28 := Qred (S_6 * w_0) in
  let t29 := Qred (t27 + t28) in
  let t30 := Qred (t25 + t29) in
  let t31 := Qred (t30 * w_2) in
  let t32 := Qred (S_7 * w_2) in
  let t34 := Qred (S_4 * w_1) in
  let t35 := Qred (S_3 * w_0) in
  let t36 := Qred (t34 + t35) in
  let t37 := Qred (t32 + t36) in
  let t38 := Qred (t37 * w_1) in
  let t39 := Qred (t23 * w_0) in
  let t40 := Qred (t38 + t39) in
  let t41 := Qred (t31 + t40) in
  let t42 := Qred (t41 / t14) in
  let t43 := Qred (t42 * w_0) in
  let t44 := Qred (t23 - t43) in
  let t45 := Qred (t15 * t44) in
  let t46 := Qred (t6 * t45) in
  let t47 := Qred (w_0 - t46) in
  let t49 := Qred (t4 * w_0) in
  let t50 := Qred (eta_0 * t45) in
  let t52 := Qred (t42 * w_1) in
  let t53 := Qred (t37 - t52) in
  let t54 := Qred (t15 * t53) in
  let t55 := Qred (t6 * t54) in
  let t56 := Qred (w_1 - t55) in
  let t58 := Qred (t4 * w_1) in
  let t59 := Qred (eta_0 * t54) in
  let t61 := Qred (t42 * w_2) in
  let t62 := Qred (t30 - t61) in
  let t63 := Qred (t15 * t62) in
  let t64 := Qred (t6 * t63) in
  let t65 := Qred (w_2 - t64) in
  let t67 := Qred (t4 * w_2) in
  let t68 := Qred (eta_0 * t63) in
  (Qred ((t4 * t47)), Qred ((t49 - t50)), Qred ((t4 * t56)), Qred ((t58 - t59)), Qred ((t4 * t65)), Qred ((t67 - t68))).
Theorem part_a_larger_evaluated :
  part_a_larger_evaluated_term (727 # 1024) (29 # 256) (97 # 256) (-555 # 1024) (-765 # 512) (635 # 512) (457 # 512) (121 # 512) (189 # 128) (791 # 1024) (-53 # 1024)
  = ((269306662669968379277 # 525933957764092002304), (269306662669968379277 # 525933957764092002304), (-1449115096373816762617 # 1051867915528184004608), (-1449115096373816762617 # 1051867915528184004608), (-786495257272509971215 # 2103735831056368009216), (-786495257272509971215 # 2103735831056368009216)).
Proof. vm_compute. reflexivity. Qed.
Print Assumptions part_a_larger_evaluated.
Close Scope Q_scope.

(* (b) one step: GD^rho = P2^rho P1^rho GD P2^(1/rho) on (w, eta), P1^c scales w, P2^c scales eta; for all real values of what is drawn. The program looks at numbers: these are the terms of the way that it takes on trial 0. *)
(* at Dimension=2 Steps=1 Network=False Training=0 Units=3 Samples=8 Invariant=True ExponentOffset=0 Decay=Partial *)
Open Scope R_scope.
Definition part_b_divisor_1 (lambda_0 eta_0 : R) : R :=
  (1 - (lambda_0 * eta_0)).
Definition part_b_divisor_2 (w_0 w_1 : R) : R :=
  ((w_1 * w_1) + (w_0 * w_0)).
Definition part_b_1 (lambda_0 eta_0 w_0 w_1 S_2 S_0 S_3 : R) : R :=
  let t4 := (1 - (lambda_0 * eta_0)) in
  let t6 := (eta_0 / t4) in
  let t7 := (t6 / t4) in
  let t12 := ((w_1 * w_1) + (w_0 * w_0)) in
  let t13 := (2 / t12) in
  let t18 := ((S_2 * w_1) + (S_0 * w_0)) in
  let t22 := ((S_3 * w_1) + (S_2 * w_0)) in
  let t26 := (((t22 * w_1) + (t18 * w_0)) / t12) in
  let t29 := (t13 * (t18 - (t26 * w_0))) in
  ((t4 * (w_0 - (t7 * t29))) - ((t4 * w_0) - (t6 * t29))).
Definition part_b_2 (lambda_0 eta_0 w_0 w_1 S_2 S_0 S_3 : R) : R :=
  let t4 := (1 - (lambda_0 * eta_0)) in
  let t6 := (eta_0 / t4) in
  let t7 := (t6 / t4) in
  let t12 := ((w_1 * w_1) + (w_0 * w_0)) in
  let t13 := (2 / t12) in
  let t18 := ((S_2 * w_1) + (S_0 * w_0)) in
  let t22 := ((S_3 * w_1) + (S_2 * w_0)) in
  let t26 := (((t22 * w_1) + (t18 * w_0)) / t12) in
  let t39 := (t13 * (t22 - (t26 * w_1))) in
  ((t4 * (w_1 - (t7 * t39))) - ((t4 * w_1) - (t6 * t39))).
Theorem part_b : forall lambda_0 eta_0 w_0 w_1 S_2 S_0 S_3 : R,
  part_b_divisor_1 lambda_0 eta_0 <> 0 ->
  part_b_divisor_2 w_0 w_1 <> 0 ->
  part_b_1 lambda_0 eta_0 w_0 w_1 S_2 S_0 S_3 = 0 /\
  part_b_2 lambda_0 eta_0 w_0 w_1 S_2 S_0 S_3 = 0.
Proof.
  intros.
  unfold part_b_divisor_1, part_b_divisor_2, part_b_1, part_b_2 in *; cbv zeta in *; parts; rational.
Qed.
Print Assumptions part_b.
Close Scope R_scope.

(* (b): both sides of each difference of the term that trial 0 gives, at what trial 1 draws, are the fractions that the program computes there. *)
(* at Dimension=2 Steps=1 Network=False Training=0 Units=3 Samples=8 Invariant=True ExponentOffset=0 Decay=Partial *)
Open Scope Q_scope.
Definition part_b_evaluated_term (lambda_0 eta_0 w_0 w_1 S_2 S_0 S_3 : Q) : Q * Q * Q * Q :=
  let t3 := Qred (lambda_0 * eta_0) in
  let t4 := Qred (1 - t3) in
  let t6 := Qred (eta_0 / t4) in
  let t7 := Qred (t6 / t4) in
  let t10 := Qred (w_1 * w_1) in
  let t11 := Qred (w_0 * w_0) in
  let t12 := Qred (t10 + t11) in
  let t13 := Qred (2 / t12) in
  let t15 := Qred (S_2 * w_1) in
  let t17 := Qred (S_0 * w_0) in
  let t18 := Qred (t15 + t17) in
  let t20 := Qred (S_3 * w_1) in
  let t21 := Qred (S_2 * w_0) in
  let t22 := Qred (t20 + t21) in
  let t23 := Qred (t22 * w_1) in
  let t24 := Qred (t18 * w_0) in
  let t25 := Qred (t23 + t24) in
  let t26 := Qred (t25 / t12) in
  let t27 := Qred (t26 * w_0) in
  let t28 := Qred (t18 - t27) in
  let t29 := Qred (t13 * t28) in
  let t30 := Qred (t7 * t29) in
  let t31 := Qred (w_0 - t30) in
  let t33 := Qred (t4 * w_0) in
  let t34 := Qred (t6 * t29) in
  let t36 := Qred (t26 * w_1) in
  let t37 := Qred (t22 - t36) in
  let t38 := Qred (t13 * t37) in
  let t39 := Qred (t7 * t38) in
  let t40 := Qred (w_1 - t39) in
  let t42 := Qred (t4 * w_1) in
  let t43 := Qred (t6 * t38) in
  (Qred ((t4 * t31)), Qred ((t33 - t34)), Qred ((t4 * t40)), Qred ((t42 - t43))).
Theorem part_b_evaluated :
  part_b_evaluated_term (727 # 1024) (29 # 256) (97 # 256) (-765 # 512) (-891 # 512) (121 # 512) (457 # 512)
  = ((851185909924333125163297 # 6276089359151301587369984), (851185909924333125163297 # 6276089359151301587369984), (-17923773437330310378197181 # 12552178718302603174739968), (-17923773437330310378197181 # 12552178718302603174739968)).
Proof. vm_compute. reflexivity. Qed.
Print Assumptions part_b_evaluated.
Close Scope Q_scope.

(* (b) one step: GD^rho = P2^rho P1^rho GD P2^(1/rho) on (w, eta), P1^c scales w, P2^c scales eta; for all real values of what is drawn. The program looks at numbers: these are the terms of the way that it takes on trial 0. *)
(* at Dimension=3 Steps=1 Network=False Training=0 Units=3 Samples=8 Invariant=True ExponentOffset=0 Decay=Partial *)
Open Scope R_scope.
Definition part_b_larger_divisor_1 (lambda_0 eta_0 : R) : R :=
  (1 - (lambda_0 * eta_0)).
Definition part_b_larger_divisor_2 (w_0 w_2 w_1 : R) : R :=
  ((w_2 * w_2) + ((w_1 * w_1) + (w_0 * w_0))).
Definition part_b_larger_1 (lambda_0 eta_0 w_0 w_2 w_1 S_6 S_3 S_0 S_8 S_7 S_4 : R) : R :=
  let t4 := (1 - (lambda_0 * eta_0)) in
  let t6 := (eta_0 / t4) in
  let t7 := (t6 / t4) in
  let t15 := ((w_2 * w_2) + ((w_1 * w_1) + (w_0 * w_0))) in
  let t16 := (2 / t15) in
  let t24 := ((S_6 * w_2) + ((S_3 * w_1) + (S_0 * w_0))) in
  let t31 := ((S_8 * w_2) + ((S_7 * w_1) + (S_6 * w_0))) in
  let t38 := ((S_7 * w_2) + ((S_4 * w_1) + (S_3 * w_0))) in
  let t43 := (((t31 * w_2) + ((t38 * w_1) + (t24 * w_0))) / t15) in
  let t46 := (t16 * (t24 - (t43 * w_0))) in
  ((t4 * (w_0 - (t7 * t46))) - ((t4 * w_0) - (t6 * t46))).
Definition part_b_larger_2 (lambda_0 eta_0 w_0 w_2 w_1 S_6 S_3 S_0 S_8 S_7 S_4 : R) : R :=
  let t4 := (1 - (lambda_0 * eta_0)) in
  let t6 := (eta_0 / t4) in
  let t7 := (t6 / t4) in
  let t15 := ((w_2 * w_2) + ((w_1 * w_1) + (w_0 * w_0))) in
  let t16 := (2 / t15) in
  let t24 := ((S_6 * w_2) + ((S_3 * w_1) + (S_0 * w_0))) in
  let t31 := ((S_8 * w_2) + ((S_7 * w_1) + (S_6 * w_0))) in
  let t38 := ((S_7 * w_2) + ((S_4 * w_1) + (S_3 * w_0))) in
  let t43 := (((t31 * w_2) + ((t38 * w_1) + (t24 * w_0))) / t15) in
  let t56 := (t16 * (t38 - (t43 * w_1))) in
  ((t4 * (w_1 - (t7 * t56))) - ((t4 * w_1) - (t6 * t56))).
Definition part_b_larger_3 (lambda_0 eta_0 w_0 w_2 w_1 S_6 S_3 S_0 S_8 S_7 S_4 : R) : R :=
  let t4 := (1 - (lambda_0 * eta_0)) in
  let t6 := (eta_0 / t4) in
  let t7 := (t6 / t4) in
  let t15 := ((w_2 * w_2) + ((w_1 * w_1) + (w_0 * w_0))) in
  let t16 := (2 / t15) in
  let t24 := ((S_6 * w_2) + ((S_3 * w_1) + (S_0 * w_0))) in
  let t31 := ((S_8 * w_2) + ((S_7 * w_1) + (S_6 * w_0))) in
  let t38 := ((S_7 * w_2) + ((S_4 * w_1) + (S_3 * w_0))) in
  let t43 := (((t31 * w_2) + ((t38 * w_1) + (t24 * w_0))) / t15) in
  let t66 := (t16 * (t31 - (t43 * w_2))) in
  ((t4 * (w_2 - (t7 * t66))) - ((t4 * w_2) - (t6 * t66))).
Theorem part_b_larger : forall lambda_0 eta_0 w_0 w_2 w_1 S_6 S_3 S_0 S_8 S_7 S_4 : R,
  part_b_larger_divisor_1 lambda_0 eta_0 <> 0 ->
  part_b_larger_divisor_2 w_0 w_2 w_1 <> 0 ->
  part_b_larger_1 lambda_0 eta_0 w_0 w_2 w_1 S_6 S_3 S_0 S_8 S_7 S_4 = 0 /\
  part_b_larger_2 lambda_0 eta_0 w_0 w_2 w_1 S_6 S_3 S_0 S_8 S_7 S_4 = 0 /\
  part_b_larger_3 lambda_0 eta_0 w_0 w_2 w_1 S_6 S_3 S_0 S_8 S_7 S_4 = 0.
Proof.
  intros.
  unfold part_b_larger_divisor_1, part_b_larger_divisor_2, part_b_larger_1, part_b_larger_2, part_b_larger_3 in *; cbv zeta in *; parts; rational.
Qed.
Print Assumptions part_b_larger.
Close Scope R_scope.

(* (b): both sides of each difference of the term that trial 0 gives, at what trial 1 draws, are the fractions that the program computes there. *)
(* at Dimension=3 Steps=1 Network=False Training=0 Units=3 Samples=8 Invariant=True ExponentOffset=0 Decay=Partial *)
Open Scope Q_scope.
Definition part_b_larger_evaluated_term (lambda_0 eta_0 w_0 w_2 w_1 S_6 S_3 S_0 S_8 S_7 S_4 : Q) : Q * Q * Q * Q * Q * Q :=
  let t3 := Qred (lambda_0 * eta_0) in
  let t4 := Qred (1 - t3) in
  let t6 := Qred (eta_0 / t4) in
  let t7 := Qred (t6 / t4) in
  let t10 := Qred (w_2 * w_2) in
  let t12 := Qred (w_1 * w_1) in
  let t13 := Qred (w_0 * w_0) in
  let t14 := Qred (t12 + t13) in
  let t15 := Qred (t10 + t14) in
  let t16 := Qred (2 / t15) in
  let t18 := Qred (S_6 * w_2) in
  let t20 := Qred (S_3 * w_1) in
  let t22 := Qred (S_0 * w_0) in
  let t23 := Qred (t20 + t22) in
  let t24 := Qred (t18 + t23) in
  let t26 := Qred (S_8 * w_2) in
  let t28 := Qred (S_7 * w_1) in
  let t29 := Qred (S_6 * w_0) in
  let t30 := Qred (t28 + t29) in
  let t31 := Qred (t26 + t30) in
  let t32 := Qred (t31 * w_2) in
  let t33 := Qred (S_7 * w_2) in
  let t35 := Qred (S_4 * w_1) in
  let t36 := Qred (S_3 * w_0) in
  let t37 := Qred (t35 + t36) in
  let t38 := Qred (t33 + t37) in
  let t39 := Qred (t38 * w_1) in
  let t40 := Qred (t24 * w_0) in
  let t41 := Qred (t39 + t40) in
  let t42 := Qred (t32 + t41) in
  let t43 := Qred (t42 / t15) in
  let t44 := Qred (t43 * w_0) in
  let t45 := Qred (t24 - t44) in
  let t46 := Qred (t16 * t45) in
  let t47 := Qred (t7 * t46) in
  let t48 := Qred (w_0 - t47) in
  let t50 := Qred (t4 * w_0) in
  let t51 := Qred (t6 * t46) in
  let t53 := Qred (t43 * w_1) in
  let t54 := Qred (t38 - t53) in
  let t55 := Qred (t16 * t54) in
  let t56 := Qred (t7 * t55) in
  let t57 := Qred (w_1 - t56) in
  let t59 := Qred (t4 * w_1) in
  let t60 := Qred (t6 * t55) in
  let t62 := Qred (t43 * w_2) in
  let t63 := Qred (t31 - t62) in
  let t64 := Qred (t16 * t63) in
  let t65 := Qred (t7 * t64) in
  let t66 := Qred (w_2 - t65) in
  let t68 := Qred (t4 * w_2) in
  let t69 := Qred (t6 * t64) in
  (Qred ((t4 * t48)), Qred ((t50 - t51)), Qred ((t4 * t57)), Qred ((t59 - t60)), Qred ((t4 * t66)), Qred ((t68 - t69))).
Theorem part_b_larger_evaluated :
  part_b_larger_evaluated_term (727 # 1024) (29 # 256) (97 # 256) (-555 # 1024) (-765 # 512) (635 # 512) (457 # 512) (121 # 512) (189 # 128) (791 # 1024) (-53 # 1024)
  = ((66733612384715742557013217 # 126782165792569782167404544), (66733612384715742557013217 # 126782165792569782167404544), (-349406851054808100604675453 # 253564331585139564334809088), (-349406851054808100604675453 # 253564331585139564334809088), (-184069343301790742714823595 # 507128663170279128669618176), (-184069343301790742714823595 # 507128663170279128669618176)).
Proof. vm_compute. reflexivity. Qed.
Print Assumptions part_b_larger_evaluated.
Close Scope Q_scope.

(* (c) T steps, on (w, eta): P1^(rho^-T) P2^(rho^(-2T)) GD_(T-1)^rho ... GD_0^rho     = P2^(1/rho) GD_(T-1) P2^(rho^-2) ... P2^(rho^-2) GD_0 P2^(1/rho); for all real values of what is drawn. The program looks at numbers: these are the terms of the way that it takes on trial 0. *)
(* at Dimension=2 Steps=1 Network=False Training=0 Units=3 Samples=8 Invariant=True ExponentOffset=0 Decay=Partial *)
Open Scope R_scope.
Definition part_c_divisor_1 (lambda_0 eta_0 : R) : R :=
  (1 - (lambda_0 * eta_0)).
Definition part_c_divisor_2 (w_0 w_1 : R) : R :=
  ((w_1 * w_1) + (w_0 * w_0)).
Definition part_c_divisor_3 (lambda_0 eta_0 : R) : R :=
  let t4 := (1 - (lambda_0 * eta_0)) in
  (t4 * t4).
Definition part_c_1 (lambda_0 eta_0 w_0 w_1 S_2 S_0 S_3 : R) : R :=
  let t4 := (1 - (lambda_0 * eta_0)) in
  let t6 := (eta_0 / t4) in
  let t11 := ((w_1 * w_1) + (w_0 * w_0)) in
  let t12 := (2 / t11) in
  let t17 := ((S_2 * w_1) + (S_0 * w_0)) in
  let t21 := ((S_3 * w_1) + (S_2 * w_0)) in
  let t25 := (((t21 * w_1) + (t17 * w_0)) / t11) in
  let t28 := (t12 * (t17 - (t25 * w_0))) in
  ((t4 * (w_0 - (t6 * t28))) - ((t4 * w_0) - (eta_0 * t28))).
Definition part_c_2 (lambda_0 eta_0 w_0 w_1 S_2 S_0 S_3 : R) : R :=
  let t4 := (1 - (lambda_0 * eta_0)) in
  let t6 := (eta_0 / t4) in
  let t11 := ((w_1 * w_1) + (w_0 * w_0)) in
  let t12 := (2 / t11) in
  let t17 := ((S_2 * w_1) + (S_0 * w_0)) in
  let t21 := ((S_3 * w_1) + (S_2 * w_0)) in
  let t25 := (((t21 * w_1) + (t17 * w_0)) / t11) in
  let t38 := (t12 * (t21 - (t25 * w_1))) in
  ((t4 * (w_1 - (t6 * t38))) - ((t4 * w_1) - (eta_0 * t38))).
Definition part_c_3 (lambda_0 eta_0 : R) : R :=
  let t4 := (1 - (lambda_0 * eta_0)) in
  let t6 := (eta_0 / t4) in
  ((t6 / t4) - (eta_0 / (t4 * t4))).
Theorem part_c : forall lambda_0 eta_0 w_0 w_1 S_2 S_0 S_3 : R,
  part_c_divisor_1 lambda_0 eta_0 <> 0 ->
  part_c_divisor_2 w_0 w_1 <> 0 ->
  part_c_divisor_3 lambda_0 eta_0 <> 0 ->
  part_c_1 lambda_0 eta_0 w_0 w_1 S_2 S_0 S_3 = 0 /\
  part_c_2 lambda_0 eta_0 w_0 w_1 S_2 S_0 S_3 = 0 /\
  part_c_3 lambda_0 eta_0 = 0.
Proof.
  intros.
  unfold part_c_divisor_1, part_c_divisor_2, part_c_divisor_3, part_c_1, part_c_2, part_c_3 in *; cbv zeta in *; parts; rational.
Qed.
Print Assumptions part_c.
Close Scope R_scope.

(* (c): both sides of each difference of the term that trial 0 gives, at what trial 1 draws, are the fractions that the program computes there. *)
(* at Dimension=2 Steps=1 Network=False Training=0 Units=3 Samples=8 Invariant=True ExponentOffset=0 Decay=Partial *)
Open Scope Q_scope.
Definition part_c_evaluated_term (lambda_0 eta_0 w_0 w_1 S_2 S_0 S_3 : Q) : Q * Q * Q * Q * Q * Q :=
  let t3 := Qred (lambda_0 * eta_0) in
  let t4 := Qred (1 - t3) in
  let t6 := Qred (eta_0 / t4) in
  let t9 := Qred (w_1 * w_1) in
  let t10 := Qred (w_0 * w_0) in
  let t11 := Qred (t9 + t10) in
  let t12 := Qred (2 / t11) in
  let t14 := Qred (S_2 * w_1) in
  let t16 := Qred (S_0 * w_0) in
  let t17 := Qred (t14 + t16) in
  let t19 := Qred (S_3 * w_1) in
  let t20 := Qred (S_2 * w_0) in
  let t21 := Qred (t19 + t20) in
  let t22 := Qred (t21 * w_1) in
  let t23 := Qred (t17 * w_0) in
  let t24 := Qred (t22 + t23) in
  let t25 := Qred (t24 / t11) in
  let t26 := Qred (t25 * w_0) in
  let t27 := Qred (t17 - t26) in
  let t28 := Qred (t12 * t27) in
  let t29 := Qred (t6 * t28) in
  let t30 := Qred (w_0 - t29) in
  let t32 := Qred (t4 * w_0) in
  let t33 := Qred (eta_0 * t28) in
  let t35 := Qred (t25 * w_1) in
  let t36 := Qred (t21 - t35) in
  let t37 := Qred (t12 * t36) in
  let t38 := Qred (t6 * t37) in
  let t39 := Qred (w_1 - t38) in
  let t41 := Qred (t4 * w_1) in
  let t42 := Qred (eta_0 * t37) in
  let t45 := Qred (t4 * t4) in
  (Qred ((t4 * t30)), Qred ((t32 - t33)), Qred ((t4 * t39)), Qred ((t41 - t42)), Qred ((t6 / t4)), Qred ((eta_0 / t45))).
Theorem part_c_evaluated :
  part_c_evaluated_term (727 # 1024) (29 # 256) (97 # 256) (-765 # 512) (-891 # 512) (121 # 512) (457 # 512)
  = ((3976597457031519437 # 26035274719474745344), (3976597457031519437 # 26035274719474745344), (-74127680694643759929 # 52070549438949490688), (-74127680694643759929 # 52070549438949490688), (7784628224 # 58110405721), (7784628224 # 58110405721)).
Proof. vm_compute. reflexivity. Qed.
Print Assumptions part_c_evaluated.
Close Scope Q_scope.

(* (c) T steps, on (w, eta): P1^(rho^-T) P2^(rho^(-2T)) GD_(T-1)^rho ... GD_0^rho     = P2^(1/rho) GD_(T-1) P2^(rho^-2) ... P2^(rho^-2) GD_0 P2^(1/rho); for all real values of what is drawn. The program looks at numbers: these are the terms of the way that it takes on trial 0. *)
(* at Dimension=3 Steps=1 Network=False Training=0 Units=3 Samples=8 Invariant=True ExponentOffset=0 Decay=Partial *)
Open Scope R_scope.
Definition part_c_larger_divisor_1 (lambda_0 eta_0 : R) : R :=
  (1 - (lambda_0 * eta_0)).
Definition part_c_larger_divisor_2 (w_0 w_2 w_1 : R) : R :=
  ((w_2 * w_2) + ((w_1 * w_1) + (w_0 * w_0))).
Definition part_c_larger_divisor_3 (lambda_0 eta_0 : R) : R :=
  let t4 := (1 - (lambda_0 * eta_0)) in
  (t4 * t4).
Definition part_c_larger_1 (lambda_0 eta_0 w_0 w_2 w_1 S_6 S_3 S_0 S_8 S_7 S_4 : R) : R :=
  let t4 := (1 - (lambda_0 * eta_0)) in
  let t6 := (eta_0 / t4) in
  let t14 := ((w_2 * w_2) + ((w_1 * w_1) + (w_0 * w_0))) in
  let t15 := (2 / t14) in
  let t23 := ((S_6 * w_2) + ((S_3 * w_1) + (S_0 * w_0))) in
  let t30 := ((S_8 * w_2) + ((S_7 * w_1) + (S_6 * w_0))) in
  let t37 := ((S_7 * w_2) + ((S_4 * w_1) + (S_3 * w_0))) in
  let t42 := (((t30 * w_2) + ((t37 * w_1) + (t23 * w_0))) / t14) in
  let t45 := (t15 * (t23 - (t42 * w_0))) in
  ((t4 * (w_0 - (t6 * t45))) - ((t4 * w_0) - (eta_0 * t45))).
Definition part_c_larger_2 (lambda_0 eta_0 w_0 w_2 w_1 S_6 S_3 S_0 S_8 S_7 S_4 : R) : R :=
  let t4 := (1 - (lambda_0 * eta_0)) in
  let t6 := (eta_0 / t4) in
  let t14 := ((w_2 * w_2) + ((w_1 * w_1) + (w_0 * w_0))) in
  let t15 := (2 / t14) in
  let t23 := ((S_6 * w_2) + ((S_3 * w_1) + (S_0 * w_0))) in
  let t30 := ((S_8 * w_2) + ((S_7 * w_1) + (S_6 * w_0))) in
  let t37 := ((S_7 * w_2) + ((S_4 * w_1) + (S_3 * w_0))) in
  let t42 := (((t30 * w_2) + ((t37 * w_1) + (t23 * w_0))) / t14) in
  let t55 := (t15 * (t37 - (t42 * w_1))) in
  ((t4 * (w_1 - (t6 * t55))) - ((t4 * w_1) - (eta_0 * t55))).
Definition part_c_larger_3 (lambda_0 eta_0 w_0 w_2 w_1 S_6 S_3 S_0 S_8 S_7 S_4 : R) : R :=
  let t4 := (1 - (lambda_0 * eta_0)) in
  let t6 := (eta_0 / t4) in
  let t14 := ((w_2 * w_2) + ((w_1 * w_1) + (w_0 * w_0))) in
  let t15 := (2 / t14) in
  let t23 := ((S_6 * w_2) + ((S_3 * w_1) + (S_0 * w_0))) in
  let t30 := ((S_8 * w_2) + ((S_7 * w_1) + (S_6 * w_0))) in
  let t37 := ((S_7 * w_2) + ((S_4 * w_1) + (S_3 * w_0))) in
  let t42 := (((t30 * w_2) + ((t37 * w_1) + (t23 * w_0))) / t14) in
  let t65 := (t15 * (t30 - (t42 * w_2))) in
  ((t4 * (w_2 - (t6 * t65))) - ((t4 * w_2) - (eta_0 * t65))).
Definition part_c_larger_4 (lambda_0 eta_0 : R) : R :=
  let t4 := (1 - (lambda_0 * eta_0)) in
  let t6 := (eta_0 / t4) in
  ((t6 / t4) - (eta_0 / (t4 * t4))).
Theorem part_c_larger : forall lambda_0 eta_0 w_0 w_2 w_1 S_6 S_3 S_0 S_8 S_7 S_4 : R,
  part_c_larger_divisor_1 lambda_0 eta_0 <> 0 ->
  part_c_larger_divisor_2 w_0 w_2 w_1 <> 0 ->
  part_c_larger_divisor_3 lambda_0 eta_0 <> 0 ->
  part_c_larger_1 lambda_0 eta_0 w_0 w_2 w_1 S_6 S_3 S_0 S_8 S_7 S_4 = 0 /\
  part_c_larger_2 lambda_0 eta_0 w_0 w_2 w_1 S_6 S_3 S_0 S_8 S_7 S_4 = 0 /\
  part_c_larger_3 lambda_0 eta_0 w_0 w_2 w_1 S_6 S_3 S_0 S_8 S_7 S_4 = 0 /\
  part_c_larger_4 lambda_0 eta_0 = 0.
Proof.
  intros.
  unfold part_c_larger_divisor_1, part_c_larger_divisor_2, part_c_larger_divisor_3, part_c_larger_1, part_c_larger_2, part_c_larger_3, part_c_larger_4 in *; cbv zeta in *; parts; rational.
Qed.
Print Assumptions part_c_larger.
Close Scope R_scope.

(* (c): both sides of each difference of the term that trial 0 gives, at what trial 1 draws, are the fractions that the program computes there. *)
(* at Dimension=3 Steps=1 Network=False Training=0 Units=3 Samples=8 Invariant=True ExponentOffset=0 Decay=Partial *)
Open Scope Q_scope.
Definition part_c_larger_evaluated_term (lambda_0 eta_0 w_0 w_2 w_1 S_6 S_3 S_0 S_8 S_7 S_4 : Q) : Q * Q * Q * Q * Q * Q * Q * Q :=
  let t3 := Qred (lambda_0 * eta_0) in
  let t4 := Qred (1 - t3) in
  let t6 := Qred (eta_0 / t4) in
  let t9 := Qred (w_2 * w_2) in
  let t11 := Qred (w_1 * w_1) in
  let t12 := Qred (w_0 * w_0) in
  let t13 := Qred (t11 + t12) in
  let t14 := Qred (t9 + t13) in
  let t15 := Qred (2 / t14) in
  let t17 := Qred (S_6 * w_2) in
  let t19 := Qred (S_3 * w_1) in
  let t21 := Qred (S_0 * w_0) in
  let t22 := Qred (t19 + t21) in
  let t23 := Qred (t17 + t22) in
  let t25 := Qred (S_8 * w_2) in
  let t27 := Qred (S_7 * w_1) in
  let t28 := Qred (S_6 * w_0) in
  let t29 := Qred (t27 + t28) in
  let t30 := Qred (t25 + t29) in
  let t31 := Qred (t30 * w_2) in
  let t32 := Qred (S_7 * w_2) in
  let t34 := Qred (S_4 * w_1) in
  let t35 := Qred (S_3 * w_0) in
  let t36 := Qred (t34 + t35) in
  let t37 := Qred (t32 + t36) in
  let t38 := Qred (t37 * w_1) in
  let t39 := Qred (t23 * w_0) in
  let t40 := Qred (t38 + t39) in
  let t41 := Qred (t31 + t40) in
  let t42 := Qred (t41 / t14) in
  let t43 := Qred (t42 * w_0) in
  let t44 := Qred (t23 - t43) in
  let t45 := Qred (t15 * t44) in
  let t46 := Qred (t6 * t45) in
  let t47 := Qred (w_0 - t46) in
  let t49 := Qred (t4 * w_0) in
  let t50 := Qred (eta_0 * t45) in
  let t52 := Qred (t42 * w_1) in
  let t53 := Qred (t37 - t52) in
  let t54 := Qred (t15 * t53) in
  let t55 := Qred (t6 * t54) in
  let t56 := Qred (w_1 - t55) in
  let t58 := Qred (t4 * w_1) in
  let t59 := Qred (eta_0 * t54) in
  let t61 := Qred (t42 * w_2) in
  let t62 := Qred (t30 - t61) in
  let t63 := Qred (t15 * t62) in
  let t64 := Qred (t6 * t63) in
  let t65 := Qred (w_2 - t64) in
  let t67 := Qred (t4 * w_2) in
  let t68 := Qred (eta_0 * t63) in
  let t71 := Qred (t4 * t4) in
  (Qred ((t4 * t47)), Qred ((t49 - t50)), Qred ((t4 * t56)), Qred ((t58 - t59)), Qred ((t4 * t65)), Qred ((t67 - t68)), Qred ((t6 / t4)), Qred ((eta_0 / t71))).
Theorem part_c_larger_evaluated :
  part_c_larger_evaluated_term (727 # 1024) (29 # 256) (97 # 256) (-555 # 1024) (-765 # 512) (635 # 512) (457 # 512) (121 # 512) (189 # 128) (791 # 1024) (-53 # 1024)
  = ((269306662669968379277 # 525933957764092002304), (269306662669968379277 # 525933957764092002304), (-1449115096373816762617 # 1051867915528184004608), (-1449115096373816762617 # 1051867915528184004608), (-786495257272509971215 # 2103735831056368009216), (-786495257272509971215 # 2103735831056368009216), (7784628224 # 58110405721), (7784628224 # 58110405721)).
Proof. vm_compute. reflexivity. Qed.
Print Assumptions part_c_larger_evaluated.
Close Scope Q_scope.

(* (d) lambda_t, eta_t may vary: the rate is eta_t / (rho_t prod_(s<t) rho_s^2) and v_t = w_t / prod_(s<t) rho_s; for all real values of what is drawn. The program looks at numbers: these are the terms of the way that it takes on trial 0. *)
(* at Dimension=2 Steps=1 Network=False Training=0 Units=3 Samples=8 Invariant=True ExponentOffset=0 Decay=Partial *)
Open Scope R_scope.
Definition part_d_divisor_1 (lambda_0 eta_0 : R) : R :=
  (1 - (lambda_0 * eta_0)).
Definition part_d_divisor_2 (w_0 w_1 : R) : R :=
  ((w_1 * w_1) + (w_0 * w_0)).
Definition part_d_1 (lambda_0 eta_0 w_0 w_1 S_2 S_0 S_3 : R) : R :=
  let t4 := (1 - (lambda_0 * eta_0)) in
  let t6 := (eta_0 / t4) in
  let t11 := ((w_1 * w_1) + (w_0 * w_0)) in
  let t12 := (2 / t11) in
  let t17 := ((S_2 * w_1) + (S_0 * w_0)) in
  let t21 := ((S_3 * w_1) + (S_2 * w_0)) in
  let t25 := (((t21 * w_1) + (t17 * w_0)) / t11) in
  let t28 := (t12 * (t17 - (t25 * w_0))) in
  ((t4 * (w_0 - (t6 * t28))) - ((t4 * w_0) - (eta_0 * t28))).
Definition part_d_2 (lambda_0 eta_0 w_0 w_1 S_2 S_0 S_3 : R) : R :=
  let t4 := (1 - (lambda_0 * eta_0)) in
  let t6 := (eta_0 / t4) in
  let t11 := ((w_1 * w_1) + (w_0 * w_0)) in
  let t12 := (2 / t11) in
  let t17 := ((S_2 * w_1) + (S_0 * w_0)) in
  let t21 := ((S_3 * w_1) + (S_2 * w_0)) in
  let t25 := (((t21 * w_1) + (t17 * w_0)) / t11) in
  let t38 := (t12 * (t21 - (t25 * w_1))) in
  ((t4 * (w_1 - (t6 * t38))) - ((t4 * w_1) - (eta_0 * t38))).
Theorem part_d : forall lambda_0 eta_0 w_0 w_1 S_2 S_0 S_3 : R,
  part_d_divisor_1 lambda_0 eta_0 <> 0 ->
  part_d_divisor_2 w_0 w_1 <> 0 ->
  part_d_1 lambda_0 eta_0 w_0 w_1 S_2 S_0 S_3 = 0 /\
  part_d_2 lambda_0 eta_0 w_0 w_1 S_2 S_0 S_3 = 0.
Proof.
  intros.
  unfold part_d_divisor_1, part_d_divisor_2, part_d_1, part_d_2 in *; cbv zeta in *; parts; rational.
Qed.
Print Assumptions part_d.
Close Scope R_scope.

(* (d): both sides of each difference of the term that trial 0 gives, at what trial 1 draws, are the fractions that the program computes there. *)
(* at Dimension=2 Steps=1 Network=False Training=0 Units=3 Samples=8 Invariant=True ExponentOffset=0 Decay=Partial *)
Open Scope Q_scope.
Definition part_d_evaluated_term (lambda_0 eta_0 w_0 w_1 S_2 S_0 S_3 : Q) : Q * Q * Q * Q :=
  let t3 := Qred (lambda_0 * eta_0) in
  let t4 := Qred (1 - t3) in
  let t6 := Qred (eta_0 / t4) in
  let t9 := Qred (w_1 * w_1) in
  let t10 := Qred (w_0 * w_0) in
  let t11 := Qred (t9 + t10) in
  let t12 := Qred (2 / t11) in
  let t14 := Qred (S_2 * w_1) in
  let t16 := Qred (S_0 * w_0) in
  let t17 := Qred (t14 + t16) in
  let t19 := Qred (S_3 * w_1) in
  let t20 := Qred (S_2 * w_0) in
  let t21 := Qred (t19 + t20) in
  let t22 := Qred (t21 * w_1) in
  let t23 := Qred (t17 * w_0) in
  let t24 := Qred (t22 + t23) in
  let t25 := Qred (t24 / t11) in
  let t26 := Qred (t25 * w_0) in
  let t27 := Qred (t17 - t26) in
  let t28 := Qred (t12 * t27) in
  let t29 := Qred (t6 * t28) in
  let t30 := Qred (w_0 - t29) in
  let t32 := Qred (t4 * w_0) in
  let t33 := Qred (eta_0 * t28) in
  let t35 := Qred (t25 * w_1) in
  let t36 := Qred (t21 - t35) in
  let t37 := Qred (t12 * t36) in
  let t38 := Qred (t6 * t37) in
  let t39 := Qred (w_1 - t38) in
  let t41 := Qred (t4 * w_1) in
  let t42 := Qred (eta_0 * t37) in
  (Qred ((t4 * t30)), Qred ((t32 - t33)), Qred ((t4 * t39)), Qred ((t41 - t42))).
Theorem part_d_evaluated :
  part_d_evaluated_term (727 # 1024) (29 # 256) (97 # 256) (-765 # 512) (-891 # 512) (121 # 512) (457 # 512)
  = ((3976597457031519437 # 26035274719474745344), (3976597457031519437 # 26035274719474745344), (-74127680694643759929 # 52070549438949490688), (-74127680694643759929 # 52070549438949490688)).
Proof. vm_compute. reflexivity. Qed.
Print Assumptions part_d_evaluated.
Close Scope Q_scope.

(* (d) lambda_t, eta_t may vary: the rate is eta_t / (rho_t prod_(s<t) rho_s^2) and v_t = w_t / prod_(s<t) rho_s; for all real values of what is drawn. The program looks at numbers: these are the terms of the way that it takes on trial 0. *)
(* at Dimension=3 Steps=1 Network=False Training=0 Units=3 Samples=8 Invariant=True ExponentOffset=0 Decay=Partial *)
Open Scope R_scope.
Definition part_d_larger_divisor_1 (lambda_0 eta_0 : R) : R :=
  (1 - (lambda_0 * eta_0)).
Definition part_d_larger_divisor_2 (w_0 w_2 w_1 : R) : R :=
  ((w_2 * w_2) + ((w_1 * w_1) + (w_0 * w_0))).
Definition part_d_larger_1 (lambda_0 eta_0 w_0 w_2 w_1 S_6 S_3 S_0 S_8 S_7 S_4 : R) : R :=
  let t4 := (1 - (lambda_0 * eta_0)) in
  let t6 := (eta_0 / t4) in
  let t14 := ((w_2 * w_2) + ((w_1 * w_1) + (w_0 * w_0))) in
  let t15 := (2 / t14) in
  let t23 := ((S_6 * w_2) + ((S_3 * w_1) + (S_0 * w_0))) in
  let t30 := ((S_8 * w_2) + ((S_7 * w_1) + (S_6 * w_0))) in
  let t37 := ((S_7 * w_2) + ((S_4 * w_1) + (S_3 * w_0))) in
  let t42 := (((t30 * w_2) + ((t37 * w_1) + (t23 * w_0))) / t14) in
  let t45 := (t15 * (t23 - (t42 * w_0))) in
  ((t4 * (w_0 - (t6 * t45))) - ((t4 * w_0) - (eta_0 * t45))).
Definition part_d_larger_2 (lambda_0 eta_0 w_0 w_2 w_1 S_6 S_3 S_0 S_8 S_7 S_4 : R) : R :=
  let t4 := (1 - (lambda_0 * eta_0)) in
  let t6 := (eta_0 / t4) in
  let t14 := ((w_2 * w_2) + ((w_1 * w_1) + (w_0 * w_0))) in
  let t15 := (2 / t14) in
  let t23 := ((S_6 * w_2) + ((S_3 * w_1) + (S_0 * w_0))) in
  let t30 := ((S_8 * w_2) + ((S_7 * w_1) + (S_6 * w_0))) in
  let t37 := ((S_7 * w_2) + ((S_4 * w_1) + (S_3 * w_0))) in
  let t42 := (((t30 * w_2) + ((t37 * w_1) + (t23 * w_0))) / t14) in
  let t55 := (t15 * (t37 - (t42 * w_1))) in
  ((t4 * (w_1 - (t6 * t55))) - ((t4 * w_1) - (eta_0 * t55))).
Definition part_d_larger_3 (lambda_0 eta_0 w_0 w_2 w_1 S_6 S_3 S_0 S_8 S_7 S_4 : R) : R :=
  let t4 := (1 - (lambda_0 * eta_0)) in
  let t6 := (eta_0 / t4) in
  let t14 := ((w_2 * w_2) + ((w_1 * w_1) + (w_0 * w_0))) in
  let t15 := (2 / t14) in
  let t23 := ((S_6 * w_2) + ((S_3 * w_1) + (S_0 * w_0))) in
  let t30 := ((S_8 * w_2) + ((S_7 * w_1) + (S_6 * w_0))) in
  let t37 := ((S_7 * w_2) + ((S_4 * w_1) + (S_3 * w_0))) in
  let t42 := (((t30 * w_2) + ((t37 * w_1) + (t23 * w_0))) / t14) in
  let t65 := (t15 * (t30 - (t42 * w_2))) in
  ((t4 * (w_2 - (t6 * t65))) - ((t4 * w_2) - (eta_0 * t65))).
Theorem part_d_larger : forall lambda_0 eta_0 w_0 w_2 w_1 S_6 S_3 S_0 S_8 S_7 S_4 : R,
  part_d_larger_divisor_1 lambda_0 eta_0 <> 0 ->
  part_d_larger_divisor_2 w_0 w_2 w_1 <> 0 ->
  part_d_larger_1 lambda_0 eta_0 w_0 w_2 w_1 S_6 S_3 S_0 S_8 S_7 S_4 = 0 /\
  part_d_larger_2 lambda_0 eta_0 w_0 w_2 w_1 S_6 S_3 S_0 S_8 S_7 S_4 = 0 /\
  part_d_larger_3 lambda_0 eta_0 w_0 w_2 w_1 S_6 S_3 S_0 S_8 S_7 S_4 = 0.
Proof.
  intros.
  unfold part_d_larger_divisor_1, part_d_larger_divisor_2, part_d_larger_1, part_d_larger_2, part_d_larger_3 in *; cbv zeta in *; parts; rational.
Qed.
Print Assumptions part_d_larger.
Close Scope R_scope.

(* (d): both sides of each difference of the term that trial 0 gives, at what trial 1 draws, are the fractions that the program computes there. *)
(* at Dimension=3 Steps=1 Network=False Training=0 Units=3 Samples=8 Invariant=True ExponentOffset=0 Decay=Partial *)
Open Scope Q_scope.
Definition part_d_larger_evaluated_term (lambda_0 eta_0 w_0 w_2 w_1 S_6 S_3 S_0 S_8 S_7 S_4 : Q) : Q * Q * Q * Q * Q * Q :=
  let t3 := Qred (lambda_0 * eta_0) in
  let t4 := Qred (1 - t3) in
  let t6 := Qred (eta_0 / t4) in
  let t9 := Qred (w_2 * w_2) in
  let t11 := Qred (w_1 * w_1) in
  let t12 := Qred (w_0 * w_0) in
  let t13 := Qred (t11 + t12) in
  let t14 := Qred (t9 + t13) in
  let t15 := Qred (2 / t14) in
  let t17 := Qred (S_6 * w_2) in
  let t19 := Qred (S_3 * w_1) in
  let t21 := Qred (S_0 * w_0) in
  let t22 := Qred (t19 + t21) in
  let t23 := Qred (t17 + t22) in
  let t25 := Qred (S_8 * w_2) in
  let t27 := Qred (S_7 * w_1) in
  let t28 := Qred (S_6 * w_0) in
  let t29 := Qred (t27 + t28) in
  let t30 := Qred (t25 + t29) in
  let t31 := Qred (t30 * w_2) in
  let t32 := Qred (S_7 * w_2) in
  let t34 := Qred (S_4 * w_1) in
  let t35 := Qred (S_3 * w_0) in
  let t36 := Qred (t34 + t35) in
  let t37 := Qred (t32 + t36) in
  let t38 := Qred (t37 * w_1) in
  let t39 := Qred (t23 * w_0) in
  let t40 := Qred (t38 + t39) in
  let t41 := Qred (t31 + t40) in
  let t42 := Qred (t41 / t14) in
  let t43 := Qred (t42 * w_0) in
  let t44 := Qred (t23 - t43) in
  let t45 := Qred (t15 * t44) in
  let t46 := Qred (t6 * t45) in
  let t47 := Qred (w_0 - t46) in
  let t49 := Qred (t4 * w_0) in
  let t50 := Qred (eta_0 * t45) in
  let t52 := Qred (t42 * w_1) in
  let t53 := Qred (t37 - t52) in
  let t54 := Qred (t15 * t53) in
  let t55 := Qred (t6 * t54) in
  let t56 := Qred (w_1 - t55) in
  let t58 := Qred (t4 * w_1) in
  let t59 := Qred (eta_0 * t54) in
  let t61 := Qred (t42 * w_2) in
  let t62 := Qred (t30 - t61) in
  let t63 := Qred (t15 * t62) in
  let t64 := Qred (t6 * t63) in
  let t65 := Qred (w_2 - t64) in
  let t67 := Qred (t4 * w_2) in
  let t68 := Qred (eta_0 * t63) in
  (Qred ((t4 * t47)), Qred ((t49 - t50)), Qred ((t4 * t56)), Qred ((t58 - t59)), Qred ((t4 * t65)), Qred ((t67 - t68))).
Theorem part_d_larger_evaluated :
  part_d_larger_evaluated_term (727 # 1024) (29 # 256) (97 # 256) (-555 # 1024) (-765 # 512) (635 # 512) (457 # 512) (121 # 512) (189 # 128) (791 # 1024) (-53 # 1024)
  = ((269306662669968379277 # 525933957764092002304), (269306662669968379277 # 525933957764092002304), (-1449115096373816762617 # 1051867915528184004608), (-1449115096373816762617 # 1051867915528184004608), (-786495257272509971215 # 2103735831056368009216), (-786495257272509971215 # 2103735831056368009216)).
Proof. vm_compute. reflexivity. Qed.
Print Assumptions part_d_larger_evaluated.
Close Scope Q_scope.

(* Without 'the losses are scale invariant (no ridge is added, no epsilon in batch normalisation)' (a) is false: at what trial 0 draws a difference is not zero. *)
(* at Dimension=2 Steps=2 Network=False Training=0 Units=3 Samples=8 Invariant=False ExponentOffset=0 Decay=Partial *)
Open Scope Q_scope.
Definition without_1_part_a_term (lambda_0 eta_0 w_0 w_1 S_2 S_0 S_3 S_6 S_4 S_7 : Q) : Q :=
  let t3 := Qred (lambda_0 * eta_0) in
  let t4 := Qred (1 - t3) in
  let t5 := Qred (t4 * t4) in
  let t7 := Qred (eta_0 / t4) in
  let t9 := Qred ((1 / 8) * w_0) in
  let t12 := Qred (w_1 * w_1) in
  let t13 := Qred (w_0 * w_0) in
  let t14 := Qred (t12 + t13) in
  let t15 := Qred (2 / t14) in
  let t17 := Qred (S_2 * w_1) in
  let t19 := Qred (S_0 * w_0) in
  let t20 := Qred (t17 + t19) in
  let t22 := Qred (S_3 * w_1) in
  let t23 := Qred (S_2 * w_0) in
  let t24 := Qred (t22 + t23) in
  let t25 := Qred (t24 * w_1) in
  let t26 := Qred (t20 * w_0) in
  let t27 := Qred (t25 + t26) in
  let t28 := Qred (t27 / t14) in
  let t29 := Qred (t28 * w_0) in
  let t30 := Qred (t20 - t29) in
  let t31 := Qred (t15 * t30) in
  let t32 := Qred (t9 + t31) in
  let t33 := Qred (t7 * t32) in
  let t34 := Qred (w_0 - t33) in
  let t35 := Qred (t7 / t5) in
  let t36 := Qred ((1 / 8) * t34) in
  let t37 := Qred ((1 / 8) * w_1) in
  let t38 := Qred (t28 * w_1) in
  let t39 := Qred (t24 - t38) in
  let t40 := Qred (t15 * t39) in
  let t41 := Qred (t37 + t40) in
  let t42 := Qred (t7 * t41) in
  let t43 := Qred (w_1 - t42) in
  let t44 := Qred (t43 * t43) in
  let t45 := Qred (t34 * t34) in
  let t46 := Qred (t44 + t45) in
  let t47 := Qred (2 / t46) in
  let t49 := Qred (S_6 * t43) in
  let t51 := Qred (S_4 * t34) in
  let t52 := Qred (t49 + t51) in
  let t54 := Qred (S_7 * t43) in
  let t55 := Qred (S_6 * t34) in
  let t56 := Qred (t54 + t55) in
  let t57 := Qred (t56 * t43) in
  let t58 := Qred (t52 * t34) in
  let t59 := Qred (t57 + t58) in
  let t60 := Qred (t59 / t46) in
  let t61 := Qred (t60 * t34) in
  let t62 := Qred (t52 - t61) in
  let t63 := Qred (t47 * t62) in
  let t64 := Qred (t36 + t63) in
  let t65 := Qred (t35 * t64) in
  let t66 := Qred (t34 - t65) in
  let t67 := Qred (t5 * t66) in
  let t68 := Qred (t4 * w_0) in
  let t69 := Qred (eta_0 * t32) in
  let t70 := Qred (t68 - t69) in
  let t71 := Qred (t4 * t70) in
  let t72 := Qred ((1 / 8) * t70) in
  let t73 := Qred (t4 * w_1) in
  let t74 := Qred (eta_0 * t41) in
  let t75 := Qred (t73 - t74) in
  let t76 := Qred (t75 * t75) in
  let t77 := Qred (t70 * t70) in
  let t78 := Qred (t76 + t77) in
  let t79 := Qred (2 / t78) in
  let t80 := Qred (S_6 * t75) in
  let t81 := Qred (S_4 * t70) in
  let t82 := Qred (t80 + t81) in
  let t83 := Qred (S_7 * t75) in
  let t84 := Qred (S_6 * t70) in
  let t85 := Qred (t83 + t84) in
  let t86 := Qred (t85 * t75) in
  let t87 := Qred (t82 * t70) in
  let t88 := Qred (t86 + t87) in
  let t89 := Qred (t88 / t78) in
  let t90 := Qred (t89 * t70) in
  let t91 := Qred (t82 - t90) in
  let t92 := Qred (t79 * t91) in
  let t93 := Qred (t72 + t92) in
  let t94 := Qred (eta_0 * t93) in
  let t95 := Qred (t71 - t94) in
  Qred ((t67 - t95)).
Theorem without_1_part_a :
  without_1_part_a_term (911 # 1024) (237 # 1024) (-481 # 512) (-475 # 1024) (-485 # 1024) (-447 # 512) (-17 # 32) (395 # 1024) (1771 # 1024) (203 # 512) = (47182938525646110133061428751082615 # 4040241509494435159598530379628150784)
  /\ ~ without_1_part_a_term (911 # 1024) (237 # 1024) (-481 # 512) (-475 # 1024) (-485 # 1024) (-447 # 512) (-17 # 32) (395 # 1024) (1771 # 1024) (203 # 512) == 0.
Proof. split; vm_compute; [reflexivity | congruence]. Qed.
Print Assumptions without_1_part_a.
Close Scope Q_scope.

(* Without 'the learning rate is eta rho^(-2t-1)' (a) is false: at what trial 0 draws a difference is not zero. *)
(* at Dimension=2 Steps=1 Network=False Training=0 Units=3 Samples=8 Invariant=True ExponentOffset=1 Decay=Partial *)
Open Scope Q_scope.
Definition without_3_part_a_term (lambda_0 eta_0 w_0 w_1 S_2 S_0 S_3 : Q) : Q :=
  let t3 := Qred (lambda_0 * eta_0) in
  let t4 := Qred (1 - t3) in
  let t8 := Qred (w_1 * w_1) in
  let t9 := Qred (w_0 * w_0) in
  let t10 := Qred (t8 + t9) in
  let t11 := Qred (2 / t10) in
  let t13 := Qred (S_2 * w_1) in
  let t15 := Qred (S_0 * w_0) in
  let t16 := Qred (t13 + t15) in
  let t18 := Qred (S_3 * w_1) in
  let t19 := Qred (S_2 * w_0) in
  let t20 := Qred (t18 + t19) in
  let t21 := Qred (t20 * w_1) in
  let t22 := Qred (t16 * w_0) in
  let t23 := Qred (t21 + t22) in
  let t24 := Qred (t23 / t10) in
  let t25 := Qred (t24 * w_0) in
  let t26 := Qred (t16 - t25) in
  let t27 := Qred (t11 * t26) in
  let t28 := Qred (eta_0 * t27) in
  let t29 := Qred (w_0 - t28) in
  let t30 := Qred (t4 * t29) in
  let t31 := Qred (t4 * w_0) in
  let t32 := Qred (t31 - t28) in
  Qred ((t30 - t32)).
Theorem without_3_part_a :
  without_3_part_a_term (911 # 1024) (237 # 1024) (-481 # 512) (-475 # 1024) (-485 # 1024) (-447 # 512) (-17 # 32) = (-4362385587493800375 # 711332399146474668032)
  /\ ~ without_3_part_a_term (911 # 1024) (237 # 1024) (-481 # 512) (-475 # 1024) (-485 # 1024) (-447 # 512) (-17 # 32) == 0.
Proof. split; vm_compute; [reflexivity | congruence]. Qed.
Print Assumptions without_3_part_a.
Close Scope Q_scope.
